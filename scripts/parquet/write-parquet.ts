import { dirname, join } from 'node:path';
import { parquetDescription } from '../../src/parquet/description.ts';
import { NumberLines } from '../../src/parquet/number-lines.ts';
import { filesBelow } from '../build/files-below.ts';
import { clearFolder, Folders } from '../build/folders.ts';
import { linkOrCopy } from '../build/link-files.ts';
import { FileBytes } from '../tables/file-bytes.ts';
import { tableIndex } from '../tables/table-index.ts';
import { writeInto } from '../takeaway/write-file.ts';
import { parquetCache, yearFile } from './year-file.ts';
import { yearParts } from './year-parts.ts';

const table = 'numbers.csv';

/** Writes the numbers of the open data into a folder as Parquet, by province and year, with what describes them. */
export function writeParquet(data: string, folder: string, cache = parquetCache): void {
  const parts = yearParts(tableIndex(data, table));
  const numbers = new FileBytes(join(data, table));
  const lines = new NumberLines();
  const folders = new Folders();
  for (const [path, part] of parts) {
    const file = join(folder, 'numbers', path);
    folders.make(dirname(file));
    linkOrCopy(yearFile(cache, part, numbers, lines), file);
  }
  numbers.close();
  clearFolder(cache, new Set([...parts.values()].map(({ digest }) => digest)));
  const files = parts.size === 0 ? [] : filesBelow(folder);
  for (const { path, text } of parquetDescription(files)) writeInto(folder, path, text);
}
