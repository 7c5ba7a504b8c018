import { tableRuns } from '../tables/table-runs.ts';
import type { KeptPieces } from './kept-pieces.ts';
import { PackedFile, type Piece } from './packed-file.ts';

/** A table as a whole and cut into parts, each with the head of the table. */
export interface PackedTable {
  whole: PackedFile;
  parts: ReadonlyMap<string, PackedFile>;
  /** What a part of which the table says nothing has. */
  head: PackedFile;
}

/** Packs a table, each line once. Lines of a government that belongs to no part are in the whole alone. */
export function packTable(
  file: string,
  partOf: (government: string) => string | null,
  pieces: KeptPieces,
): PackedTable {
  const whole = new PackedFile();
  const parts = new Map<string, PackedFile>();
  let head: Piece | null = null;
  for (const { part, lines } of tableRuns(file, { columns: 1, partOf })) {
    head ??= pieces.pack(lines.subarray(0, lines.indexOf('\n') + 1));
    const run = pieces.pack(lines);
    whole.add(run);
    if (part === null) continue;
    const own = parts.get(part) ?? new PackedFile(head);
    parts.set(part, own);
    own.add(run);
  }
  return { whole, parts, head: new PackedFile(...(head === null ? [] : [head])) };
}
