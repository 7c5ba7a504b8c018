import { mkdirSync } from 'node:fs';
import { readArchive } from './archive.ts';
import { linkOrCopy } from './link-files.ts';
import { writeReportNumbers } from './report-numbers.ts';

/** Folder in the open data → ending of the report's address. */
const kinds = { reports: 'json', transcripts: 'txt' } as const;

/** Puts each report's data, transcript and numbers beside its page: the page's address with an ending. */
export async function placeReportFiles(data: string, site: string): Promise<void> {
  for (const { code, year } of readArchive(data).reports) {
    mkdirSync(`${site}/governments/${code}`, { recursive: true });
    for (const [folder, ending] of Object.entries(kinds)) {
      const file = `${code}/${year}.${ending}`;
      linkOrCopy(`${data}/${folder}/${file}`, `${site}/governments/${file}`);
    }
  }
  await writeReportNumbers(`${data}/numbers.csv`, `${site}/governments`);
}
