import { join } from 'node:path';
import { parquetDescription } from '../../src/parquet/description.ts';
import { provincePath } from '../../src/parquet/partition.ts';
import { filesBelow } from '../build/files-below.ts';
import { linkFiles } from '../build/link-files.ts';
import { writeInto } from '../takeaway/write-file.ts';
import { clearCache, fillCache, parquetCache } from './province-cache.ts';
import { provinceDigests } from './province-digests.ts';

/** Writes the numbers of the open data into a folder as Parquet, by province and year, with what describes them. */
export function writeParquet(data: string, folder: string, cache = parquetCache): void {
  const numbers = join(data, 'numbers.csv');
  const digests = provinceDigests(numbers);
  fillCache(cache, numbers, digests);
  for (const [province, digest] of digests)
    linkFiles(join(cache, digest), join(folder, 'numbers', provincePath(province)));
  clearCache(cache, new Set(digests.values()));
  const files = digests.size === 0 ? [] : filesBelow(folder);
  for (const { path, text } of parquetDescription(files)) writeInto(folder, path, text);
}
