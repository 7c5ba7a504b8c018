import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readArchive } from './archive.ts';
import { writeReportNumbers } from './report-numbers.ts';

/** Folder in the open data → ending of the report's address. */
const kinds = { reports: 'json', transcripts: 'txt' } as const;

/** Puts each report's data, transcript and numbers beside its page: the page's address with an ending. */
export async function copyReportFiles(data: string, site: string): Promise<void> {
  for (const { code, year } of readArchive(data).reports) {
    for (const [folder, ending] of Object.entries(kinds)) {
      const file = `${code}/${year}.${ending}`;
      await linkOrCopy(`${site}/data/${folder}/${file}`, `${site}/governments/${file}`);
    }
  }
  await writeReportNumbers(`${data}/numbers.csv`, `${site}/governments`);
}

/** A second name for the same bytes where the file system can, so that ten thousand reports stay small. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
