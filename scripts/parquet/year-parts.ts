import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { provinceDigits, provincePath, yearPath } from '../../src/parquet/partition.ts';
import { filesBelow } from '../build/files-below.ts';
import { reportOfRun, type TablePart, tableParts } from '../tables/table-parts.ts';
import type { TableRun } from '../tables/table-runs.ts';

/** What decides, besides the lines, how a file comes out: our code and the version of the writer. */
const code = ['src/parquet', 'src/ingest/publish', 'scripts/parquet'];
const writer = 'node_modules/hyparquet-writer/package.json';
const digits = 16;

/** The numbers of a province and a year: where they stand in the table, and the digest of all that their file is made of. */
export interface YearPart {
  parts: readonly TablePart<string | null>[];
  digest: string;
}

/** What each file holds, by its path in the order of the table. */
export function yearParts(runs: readonly TableRun[]): Map<string, YearPart> {
  const parts = tableParts(runs, pathOfRun);
  const byPath = Map.groupBy(parts, ({ part }) => part);
  const start = codeDigest();
  return new Map(
    [...byPath].flatMap(([path, own]) =>
      path === null ? [] : [[path, { parts: own, digest: digestFrom(start.copy(), own) }]],
    ),
  );
}

function pathOfRun(start: string): string | null {
  const report = reportOfRun(start);
  return report && `${provincePath(report.code.slice(0, provinceDigits))}/${yearPath(report.year)}`;
}

function digestFrom(hash: Hash, parts: readonly TablePart<unknown>[]): string {
  for (const { digest } of parts) hash.update(digest);
  return hash.digest('hex').slice(0, digits);
}

function codeDigest(): Hash {
  const hash = createHash('sha256').update(readFileSync(writer));
  for (const folder of code)
    for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(`${folder}/${file}`));
  return hash;
}
