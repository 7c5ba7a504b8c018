import { mkdirSync } from 'node:fs';
import type { Archive } from '../../src/model/archive.ts';
import { readArchive } from './archive.ts';
import { linkOrCopy, linkOrWrite } from './link-files.ts';
import { writeReportNumbers } from './report-numbers.ts';

/** Folder in the open data → ending of the report's address. */
const kinds = { reports: 'json', transcripts: 'txt' } as const;
const numbers = 'csv';
/** Where the pages of reports are. */
const part = 'governments';

/** The files beside the pages of reports: the address of the page with an ending. */
export function reportFiles(reports: Archive['reports']): string[] {
  return reports.flatMap(({ code, year }) =>
    [...Object.values(kinds), numbers].map((ending) => `${part}/${code}/${year}.${ending}`),
  );
}

/**
 * Puts each report's data, transcript and numbers beside its page. What the last site has with the same bytes is not
 * written again.
 */
export function placeReportFiles(data: string, site: string, last: string | null = null): void {
  const { reports } = readArchive(data);
  for (const { code, year } of reports) {
    mkdirSync(`${site}/${part}/${code}`, { recursive: true });
    for (const [folder, ending] of Object.entries(kinds))
      linkOrCopy(`${data}/${folder}/${code}/${year}.${ending}`, `${site}/${part}/${code}/${year}.${ending}`);
  }
  const lastFolder = last && `${last}/${part}`;
  const cut = writeReportNumbers(`${data}/numbers.csv`, `${site}/${part}`, lastFolder);
  const names = reports.map(({ code, year }) => `${code}/${year}`);
  // A narrative report has no table: its file of numbers has a head and no line.
  for (const name of names.filter((each) => !cut.reports.has(each)))
    linkOrWrite(`${site}/${part}/${name}.${numbers}`, Buffer.from(`${cut.head}\r\n`));
}
