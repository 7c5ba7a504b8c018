import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readArchive } from './archive.ts';
import { linkOrCopy } from './link-files.ts';
import { writeReportNumbers } from './report-numbers.ts';

/** Folder in the open data → ending of the report's address. */
const kinds = { reports: 'json', transcripts: 'txt' } as const;

/**
 * Puts each report's data, transcript and numbers beside its page: the page's address with an ending. What the last site
 * has with the same bytes is not written again.
 */
export function placeReportFiles(data: string, site: string, last: string | null = null): void {
  const { reports } = readArchive(data);
  for (const { code, year } of reports) {
    mkdirSync(`${site}/governments/${code}`, { recursive: true });
    for (const [folder, ending] of Object.entries(kinds)) {
      const file = `${code}/${year}.${ending}`;
      linkOrCopy(`${data}/${folder}/${file}`, `${site}/governments/${file}`);
    }
  }
  const lastFolder = last && `${last}/governments`;
  const head = writeReportNumbers(`${data}/numbers.csv`, `${site}/governments`, lastFolder);
  for (const { code, year } of reports) {
    const file = `${site}/governments/${code}/${year}.csv`;
    // A narrative report has no table: its file of numbers has a head and no line.
    if (!existsSync(file)) writeFileSync(file, `${head}\r\n`);
  }
}
