import { join } from 'node:path';
import { digestOf } from '../manifest/digest.ts';
import { FileBytes } from '../tables/file-bytes.ts';
import { tableIndex } from '../tables/table-index.ts';
import { reportOfRun, type TablePart, tableParts } from '../tables/table-parts.ts';
import { linkOrCopy, linkOrWrite } from './link-files.ts';
import { MadeFrom } from './made-from.ts';

const table = 'numbers.csv';

/** Where the numbers of reports go. */
export interface NumbersFolders {
  data: string;
  /** Has a folder for each government. */
  site: string;
  /** The same of the last site. */
  last: string | null;
}

/**
 * Cuts `numbers.csv` into one file for each of these reports, named by government and year. A file that is there as it is
 * to be stays; one that the last site has gets a second name instead of being written again.
 */
export function writeReportNumbers(
  { data, site, last }: NumbersFolders,
  reports: readonly string[],
  made = new MadeFrom(),
): void {
  const parts = new Map(
    [...tableParts(tableIndex(data, table), reportAt)].map((part) => [part.part, part] as const),
  );
  const numbers = new FileBytes(join(data, table));
  const read = (part: TablePart<unknown> | undefined) => numbers.read(part?.from ?? 0, part?.bytes ?? 0);
  const head = read(parts.get(null));
  for (const report of reports) {
    // A narrative report has no table: its file of numbers has a head and no line.
    const part = parts.get(report);
    const to = `${site}/${report}.csv`;
    const from = digestOf(`${digestOf(head)} ${part?.digest}`);
    if (made.isMadeFrom(to, from)) continue;
    const same = last && `${last}/${report}.csv`;
    if (same !== null && made.isMadeFrom(same, from)) linkOrCopy(same, to);
    else linkOrWrite(to, Buffer.concat([head, read(part)]), same);
    made.remember(to, from);
  }
  numbers.close();
  made.keep();
}

function reportAt(start: string): string | null {
  const report = reportOfRun(start);
  return report && `${report.code}/${report.year}`;
}
