import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDigestsFile, readDataDigests } from '../../src/model/data-digests.ts';
import { clearFolder } from '../build/folders.ts';
import { keepText, keptText } from '../manifest/kept-text.ts';
import { runsOfFile, type TableRun } from './table-runs.ts';

/**
 * Where each report stands in a table, with the digest of its lines, so that what is made of unchanged reports need not read
 * a table of some hundred megabytes. An ingest writes them down by the way, named by the digest of the table. They may be
 * deleted: then the tables are read.
 */
export const tablesCache = '.cache/tables';

/** The runs of a table of the open data. */
export function tableIndex(data: string, table: string, cache = tablesCache): TableRun[] {
  const digest = digestIn(data, table);
  const kept = digest === undefined ? '' : keptText(join(cache, digest));
  if (kept !== '') return JSON.parse(kept) as TableRun[];
  const runs = runsOfFile(join(data, table));
  if (digest !== undefined) keepIndex(cache, digest, runs);
  return runs;
}

/** Keeps the indexes of these tables, by their digests, and of no others. */
export function keepIndexes(cache: string, indexes: ReadonlyMap<string, readonly TableRun[]>): void {
  for (const [digest, runs] of indexes) keepIndex(cache, digest, runs);
  clearFolder(cache, new Set(indexes.keys()));
}

function keepIndex(cache: string, digest: string, runs: readonly TableRun[]): void {
  keepText(join(cache, digest), JSON.stringify(runs));
}

/** The digest of a table; undefined where nobody wrote it down. Of the thirty thousand lines of the list one is looked for. */
function digestIn(data: string, table: string): string | undefined {
  const list = join(data, dataDigestsFile);
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return [...readDataDigests(lines.find((line) => line.endsWith(` ${table}`)) ?? '').values()][0];
}
