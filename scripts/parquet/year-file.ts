import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { NumberLines } from '../../src/parquet/number-lines.ts';
import { NumbersFile } from '../../src/parquet/numbers-file.ts';
import type { FileBytes } from '../tables/file-bytes.ts';
import { recordsIn } from './record-blocks.ts';
import type { YearPart } from './year-parts.ts';

/** The files by the digests of what they are made of. It may be deleted: then they are made again. */
export const parquetCache = '.cache/parquet';

/** Makes the file of a year where it is not in the cache, under another name first: what bears its digest is whole. */
export function yearFile(cache: string, part: YearPart, numbers: FileBytes, lines: NumberLines): string {
  const made = join(cache, part.digest);
  if (existsSync(made)) return made;
  mkdirSync(cache, { recursive: true });
  writeYear(`${made}.unfinished`, part, numbers, lines);
  renameSync(`${made}.unfinished`, made);
  return made;
}

function writeYear(path: string, { parts }: YearPart, table: FileBytes, lines: NumberLines): void {
  const file = openSync(path, 'w');
  const numbers = new NumbersFile((bytes) => writeWhole(file, bytes));
  for (const { from, bytes } of parts)
    for (const record of recordsIn(table.read(from, bytes))) numbers.add(lines.read(record).values);
  numbers.end();
  closeSync(file);
}

/** A write may take a part alone. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
