import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { ingestFolder, readFolder } from '../../scripts/ingest-folder.ts';
import { digestOf } from '../../scripts/manifest/digest.ts';
import { DocumentCache } from '../../scripts/reading/document-cache.ts';
import { contentFolder, loadRegister } from '../../scripts/register.ts';
import { sourcePaths } from '../../scripts/sources.ts';
import { dataDigestsFile, readDataDigests } from '../../src/model/data-digests.ts';
import type { Register } from '../../src/model/register.ts';
import { folderWith } from './temporary-folder.ts';

const seeds = ['宁夏/中卫市/沙坡头区/香山乡2020年.txt', '宁夏/中卫市/沙坡头区/滨河镇2019年.txt'];
const other = '宁夏/石嘴山市/平罗县/通伏乡2020年.txt';
const seedText = (seed: string) => readFileSync(join(contentFolder, 'reports', seed), 'utf8');
const [one = '', two = ''] = seeds.map(seedText);
const hours = 60 * 60 * 1000;

let product: Register;
beforeAll(async () => {
  product = await loadRegister();
});

/** A content folder with two reports, and a cache that knows them. */
async function readBefore(): Promise<{ folder: string; content: string }> {
  const folder = folderWith({
    'content/governments.csv': readFileSync(join(contentFolder, 'governments.csv'), 'utf8'),
    'content/reports/甲.txt': one,
    'content/reports/乙.txt': two,
  });
  await ingested(folder, 'cache');
  return { folder, content: join(folder, 'content') };
}

/** The open data that an ingest makes, and how many files it read. */
async function ingested(folder: string, cache: string) {
  const folders = { content: join(folder, 'content'), out: join(folder, 'data'), cache: join(folder, cache) };
  const keep = vi.spyOn(DocumentCache.prototype, 'keep');
  await ingestFolder(folders, await sourcePaths(join(folders.content, 'reports')), product);
  const read = keep.mock.calls.length;
  keep.mockRestore();
  const data = Object.fromEntries(
    filesBelow(folders.out).map((file) => [file, readFileSync(join(folders.out, file), 'utf8')]),
  );
  return { read, data };
}

/** The files of the cache with this ending. */
function cached(folder: string, ending: string): string[] {
  return filesBelow(join(folder, 'cache'))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, 'cache', file));
}

const changes: [string, number, (content: string, folder: string) => void][] = [
  ['nothing', 0, () => {}],
  ['a file that is added', 1, (content) => writeFileSync(`${content}/reports/丙.txt`, seedText(other))],
  ['a file that is removed', 0, (content) => rmSync(`${content}/reports/甲.txt`)],
  ['another name', 1, (content) => renameSync(`${content}/reports/甲.txt`, `${content}/reports/子.txt`)],
  ['another text', 1, (content) => writeFileSync(`${content}/reports/甲.txt`, one.replace('7', '8'))],
  ['the same bytes written again', 0, (content) => writeFileSync(`${content}/reports/甲.txt`, one)],
  ['a sidecar', 1, (content) => writeFileSync(`${content}/reports/甲.yaml`, 'version: 2\n')],
  [
    'another register',
    2,
    (content) =>
      writeFileSync(`${content}/governments.csv`, 'code,place,name,level,parent,aliases,website\n'),
  ],
  ['a cache that was deleted', 2, (_, folder) => rmSync(`${folder}/cache`, { recursive: true })],
  ['an entry that was cut', 1, (_, folder) => truncateSync(cached(folder, 'documents')[0] ?? '', 900)],
  [
    'an entry in which a number was changed',
    1,
    (_, folder) => {
      const [entry = ''] = cached(folder, 'documents');
      writeFileSync(entry, readFileSync(entry, 'utf8').replace('"year":2', '"year":1'));
    },
  ],
  ['published data that somebody wrote into', 1, (_, folder) => appendTo(`${folder}/data/reports`)],
  ['a text that is missing', 1, (_, folder) => rmSync(cached(folder, '.txt')[0] ?? '')],
  ['lines that are missing', 1, (_, folder) => truncateSync(cached(folder, '.lines')[0] ?? '', 0)],
];

function appendTo(reports: string): void {
  const [file = ''] = filesBelow(reports);
  writeFileSync(join(reports, file), 'x', { flag: 'a' });
}

test.each(
  changes,
)('after %s, %i files are read, and the data are those of a first reading', async (_, read, change) => {
  const { folder, content } = await readBefore();
  change(content, folder);
  const again = await ingested(folder, 'cache');
  const first = await ingested(folder, 'another cache');
  expect(again.read).toBe(read);
  expect(again.data).toEqual(first.data);
});

test('digests that are known from the reading are those of the files', async () => {
  const { folder } = await readBefore();
  for (const cache of ['another', 'another']) {
    const { data } = await ingested(folder, cache);
    const { [dataDigestsFile]: list = '', ...files } = data;
    const digests = Object.entries(files).map(([file, text]) => [file, digestOf(text)]);
    expect(Object.fromEntries(readDataDigests(list))).toEqual(Object.fromEntries(digests));
  }
});

test('what cannot be opened is asked for each time', async () => {
  const { folder } = await readBefore();
  const paths = ['甲.txt', '没有.txt'];
  const folders = {
    content: join(folder, 'content'),
    out: join(folder, 'data'),
    cache: join(folder, 'cache'),
  };
  const keep = vi.spyOn(DocumentCache.prototype, 'keep');
  onTestFinished(() => keep.mockRestore());
  for (const times of [1, 2]) {
    const { archive } = await ingestFolder(folders, paths, product);
    expect(archive.unpublished.map(({ file }) => file)).toEqual(['没有.txt']);
    expect(keep).toHaveBeenCalledTimes(times);
  }
});

test('published files are second names of what is kept', async () => {
  const { folder } = await readBefore();
  const inodes = (paths: string[]) => paths.map((path) => statSync(path).ino).sort();
  const reports = filesBelow(join(folder, 'data/reports')).map((file) => join(folder, 'data/reports', file));
  expect(reports).toHaveLength(2);
  expect(inodes(reports)).toEqual(inodes(cached(folder, '.json')));
});

test('what nobody uses any more is taken away when it has rested', async () => {
  const { folder, content } = await readBefore();
  const circumstances = join(folder, 'cache', readdirSync(join(folder, 'cache'))[0] ?? '');
  cpSync(circumstances, join(folder, 'cache/others'), { recursive: true });
  rmSync(join(content, 'reports/甲.txt'));
  await ingested(folder, 'cache');
  expect(cached(folder, 'documents')).toHaveLength(4);

  const cache = new DocumentCache(circumstances);
  const used = readdirSync(join(circumstances, '..', 'others')).flatMap((part) =>
    readdirSync(join(circumstances, part)),
  );
  cache.find(() => used[0] ?? '');
  cache.sweep(Date.now() + 2 * hours);
  expect(existsSync(join(folder, 'cache/others'))).toBe(false);
  expect(cached(folder, 'documents')).toEqual([
    join(circumstances, used[0]?.slice(0, 2) ?? '', used[0] ?? '', 'documents'),
  ]);
});

test('two runs that keep the same do not disturb each other', async () => {
  const { folder } = await readBefore();
  const [circumstances = ''] = readdirSync(join(folder, 'cache'));
  const [entry = ''] = cached(folder, 'documents');
  const before = readFileSync(entry, 'utf8');
  const digest = entry.split('/').at(-2) ?? '';
  const cache = new DocumentCache(join(folder, 'cache', circumstances));
  const none = { report: '', transcript: '', numbers: '', checks: '', findings: '' };
  const document = { file: '甲.txt', findings: [], record: null, texts: none };
  await cache.keep(
    digest,
    (async function* () {
      yield document;
    })(),
  );
  expect(readFileSync(entry, 'utf8')).toBe(before);
  expect(readdirSync(join(entry, '../..'))).toEqual([digest]);
});

test('what was read elsewhere, a share on each machine, need not be read again', async () => {
  const { folder, content } = await readBefore();
  const machines = ['甲.txt', '乙.txt'].map((file) => ({ cache: join(folder, `machine of ${file}`), file }));
  for (const { cache, file } of machines) {
    await readFolder({ content, cache }, [file], product);
    execFileSync('tar', ['-cf', `${cache}.tar`, '-C', cache, '.']);
    mkdirSync(join(folder, 'together'), { recursive: true });
    execFileSync('tar', ['-xf', `${cache}.tar`, '-C', join(folder, 'together')]);
  }
  const together = await ingested(folder, 'together');
  expect(together.read).toBe(0);
  expect(together.data).toEqual((await ingested(folder, 'another cache')).data);
});
