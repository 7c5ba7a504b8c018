import { tableRuns } from '../tables/table-runs.ts';
import { linkOrWrite } from './link-files.ts';

/** A line of `numbers.csv` begins with the government and the year; the lines of a report stand together. */
const lineStart = /^(\d[a-z0-9/-]*),(\d{4})$/;

function reportAt(columns: string): string | null {
  const [, code, year] = lineStart.exec(columns) ?? [];
  return code === undefined ? null : `${code}/${year}`;
}

/** The reports of which there are numbers, by government and year, and the head of their files. */
export interface CutNumbers {
  head: string;
  reports: ReadonlySet<string>;
}

/**
 * Cuts `numbers.csv` into one file a report. A file that is in the folder of the last site as it is to
 * be gets a second name instead of being written again.
 */
export function writeReportNumbers(numbers: string, folder: string, last: string | null = null): CutNumbers {
  let head = Buffer.alloc(0);
  const reports = new Set<string>();
  for (const { part, lines } of tableRuns(numbers, { columns: 2, partOf: reportAt })) {
    if (part === null) {
      head = Buffer.from(lines);
      continue;
    }
    linkOrWrite(`${folder}/${part}.csv`, Buffer.concat([head, lines]), last && `${last}/${part}.csv`);
    reports.add(part);
  }
  return { head: head.toString('utf8').trimEnd(), reports };
}
