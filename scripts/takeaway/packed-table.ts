import { join } from 'node:path';
import { digestOf } from '../manifest/digest.ts';
import { FileBytes } from '../tables/file-bytes.ts';
import { tableIndex } from '../tables/table-index.ts';
import { tableParts } from '../tables/table-parts.ts';
import type { KeptPieces } from './kept-pieces.ts';
import { PackedFile, type Piece } from './packed-file.ts';

/** A table as a whole and cut into parts, each with the head of the table. */
export interface PackedTable {
  whole: PackedFile;
  parts: ReadonlyMap<string, PackedFile>;
  /** What a part of which the table says nothing has. */
  head: PackedFile;
}

/** Packs a table of the open data, each line once. Lines of a government that belongs to no part are in the whole alone. */
export function packTable(
  data: string,
  table: string,
  partOf: (government: string) => string | null,
  pieces: KeptPieces,
): PackedTable {
  const file = new FileBytes(join(data, table));
  const whole = new PackedFile();
  const parts = new Map<string, PackedFile>();
  let head: Piece | null = null;
  for (const { part, from, bytes, digest } of tableParts(tableIndex(data, table), partOfStart(partOf))) {
    head ??= headOf(file.read(from, bytes), pieces);
    const run = pieces.pack(digest, () => file.read(from, bytes));
    whole.add(run);
    if (part === null) continue;
    const own = parts.get(part) ?? new PackedFile(head);
    parts.set(part, own);
    own.add(run);
  }
  file.close();
  return { whole, parts, head: new PackedFile(...(head === null ? [] : [head])) };
}

function partOfStart(partOf: (government: string) => string | null): (start: string) => string | null {
  return (start) => partOf(start.slice(0, start.indexOf(',')));
}

function headOf(lines: Buffer, pieces: KeptPieces): Piece {
  const head = lines.subarray(0, lines.indexOf('\n') + 1);
  return pieces.pack(digestOf(head), () => head);
}
