import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DocumentCache } from '../../scripts/reading/document-cache.ts';
import { readDocuments } from '../../scripts/reading/documents.ts';
import { contentFolder, loadRegister } from '../../scripts/register.ts';
import { sourcePaths } from '../../scripts/sources.ts';
import { folderWith } from './temporary-folder.ts';

const folders = { reports: join(contentFolder, 'reports'), content: contentFolder };

test('threads read the same documents in the same order as one after the other', async () => {
  const register = await loadRegister();
  const seeds = await sourcePaths(folders.reports);
  // Enough for several rounds of every thread, and a file that is not there.
  const paths = Array.from({ length: 24 }, () => [...seeds, 'nowhere.txt']).flat();
  const read = async (fewest: number) => {
    const cache = new DocumentCache(join(folderWith({}), 'documents', 'now'));
    const documents = await Array.fromAsync(readDocuments(folders, paths, register, cache, fewest));
    return documents.map(({ texts, ...document }) => ({
      ...document,
      texts: texts.slice(cache.folder.length),
    }));
  };
  const inThreads = await read(0);
  expect(inThreads.map(({ file }) => file)).toEqual(paths);
  expect(inThreads).toEqual(await read(Number.POSITIVE_INFINITY));
});
