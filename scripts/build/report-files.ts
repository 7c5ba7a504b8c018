import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readArchive } from './archive.ts';

/** Folder in the open data → ending of the report's address. */
const kinds = { reports: 'json', numbers: 'csv', transcripts: 'txt' } as const;

/** Puts each report's data, numbers and transcript beside its page: the page's address with an ending. */
export async function copyReportFiles(data: string, site: string): Promise<void> {
  for (const { code, year } of readArchive(data).reports) {
    await mkdir(`${site}/governments/${code}`, { recursive: true });
    for (const [folder, ending] of Object.entries(kinds)) {
      const file = `${code}/${year}.${ending}`;
      await linkOrCopy(`${site}/data/${folder}/${file}`, `${site}/governments/${file}`);
    }
  }
}

/** A second name for the same bytes where the file system can, so that ten thousand reports stay small. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
