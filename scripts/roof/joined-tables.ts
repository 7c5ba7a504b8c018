import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordBlocks, recordEnds } from '../parquet/record-blocks.ts';
import type { RoofSite } from './roof-site.ts';

/** Tables that are small enough to be one file for a country. The numbers are joined as Parquet. */
const tables = ['governments.csv', 'reports.csv', 'findings.csv', 'checks.csv'];
/** The table in which several sites have the same lines: those of the places above them. */
const shared = 'governments.csv';

/** Writes the tables of all sites as one each. */
export function joinTables(sites: readonly RoofSite[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const table of tables) {
    const to = join(folder, table);
    writeFileSync(to, '');
    const once = new Set<string>();
    for (const site of sites) appendTable(join(site.folder, 'data', table), to, once, table === shared);
  }
}

/** Appends the records that are not there yet: of all records where they may come again, else of the heads alone. */
function appendTable(from: string, to: string, once: Set<string>, mayComeAgain: boolean): void {
  let isHead = true;
  for (const block of recordBlocks(from)) {
    const fresh: Buffer[] = [];
    let start = 0;
    for (const end of recordEnds(block)) {
      const record = block.subarray(start, end);
      if (!(isHead || mayComeAgain) || isNew(record.toString(), once)) fresh.push(record);
      isHead = false;
      start = end;
    }
    appendFileSync(to, Buffer.concat(fresh));
  }
}

function isNew(record: string, once: Set<string>): boolean {
  if (once.has(record)) return false;
  once.add(record);
  return true;
}
