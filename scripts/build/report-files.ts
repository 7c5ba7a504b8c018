import type { Archive } from '../../src/model/archive.ts';
import { readArchive } from './archive.ts';
import { linkEach } from './link-files.ts';
import { MadeFrom } from './made-from.ts';
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
export function placeReportFiles(
  data: string,
  site: string,
  last: string | null = null,
  made = new MadeFrom(),
): void {
  const { reports } = readArchive(data);
  const names = reports.map(({ code, year }) => `${code}/${year}`);
  linkEach(
    names.flatMap((name) =>
      Object.entries(kinds).map(([folder, ending]) => [
        `${data}/${folder}/${name}.${ending}`,
        `${site}/${part}/${name}.${ending}`,
      ]),
    ),
  );
  writeReportNumbers({ data, site: `${site}/${part}`, last: last && `${last}/${part}` }, names, made);
}
