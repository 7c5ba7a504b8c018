import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocuments } from '../../scripts/reading/documents.ts';
import { contentFolder, loadRegister } from '../../scripts/register.ts';
import { sourcePaths } from '../../scripts/sources.ts';

const folders = { reports: join(contentFolder, 'reports'), content: contentFolder };

test('threads read the same documents in the same order as one after the other', async () => {
  const register = await loadRegister();
  const seeds = await sourcePaths(folders.reports);
  // Enough for several rounds of every thread, and a file that is not there.
  const paths = Array.from({ length: 24 }, () => [...seeds, 'nowhere.txt']).flat();
  const read = (fewest: number) => Array.fromAsync(readDocuments(folders, paths, register, fewest));
  const inThreads = await read(0);
  expect(inThreads.map(({ file }) => file)).toEqual(paths);
  expect(inThreads).toEqual(await read(Number.POSITIVE_INFINITY));
});
