import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { writeManifest } from '../../scripts/build/write-manifest.ts';
import { digestOfFile } from '../../scripts/manifest/digest.ts';
import { digestsInThreads } from '../../scripts/manifest/digest-threads.ts';
import { keepText, keptText } from '../../scripts/manifest/kept-text.ts';
import { KnownDigests } from '../../scripts/manifest/known-digests.ts';
import { readManifest } from '../../scripts/manifest/manifest.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { verifySite } from '../../scripts/verify/verify-site.ts';
import { folderWith } from './temporary-folder.ts';

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** A small site with its manifest, and the digest of the release. */
async function madeSite() {
  const site = folderWith({
    'index.html': '<p>首页</p>',
    '404.html': '',
    'data/数字.csv': '1,2\r\n',
    'a/b.json': '{}',
  });
  const sources = folderWith({ '宁夏/香山乡2020年.txt': '报告' });
  return {
    site,
    release: await writeManifest(site, sources, { known: new KnownDigests(`${folderWith({})}/digests`) }),
  };
}

async function served(site: string): Promise<string> {
  const { address, close } = await listen(site, 0);
  closing.push(close);
  return address;
}

test('a site as it was made is as its manifest says, in a folder and at an address', async () => {
  const { site, release } = await madeSite();
  const expected = { release, checked: 5, missing: [], changed: [], surplus: [] };
  expect(await verifySite(site)).toEqual(expected);
  expect(await verifySite(await served(site))).toEqual(expected);
});

test('what was changed, taken away and added is named', async () => {
  const { site, release } = await madeSite();
  writeFileSync(`${site}/data/数字.csv`, '1,3\r\n');
  rmSync(`${site}/a/b.json`);
  writeFileSync(`${site}/extra.js`, '1');
  const found = { release, checked: 5, missing: ['a/b.json'], changed: ['data/数字.csv'] };
  expect(await verifySite(site)).toEqual({ ...found, surplus: ['extra.js'] });
  expect(await verifySite(await served(site))).toEqual({ ...found, surplus: [] });
});

test('a manifest that was changed gives another release', async () => {
  const { site, release } = await madeSite();
  writeFileSync(`${site}/manifest.sha256`, `${'0'.repeat(64)}  index.html\n`);
  const verification = await verifySite(site);
  expect(verification.release).not.toBe(release);
  expect(verification.changed).toEqual(['index.html']);
});

test('without a manifest, or with half of one, nothing passes for checked', async () => {
  await expect(verifySite(folderWith({ 'index.html': '' }))).rejects.toThrow(
    /没有 manifest\.sha256，无从核对。/,
  );
  const { site } = await madeSite();
  writeFileSync(`${site}/manifest.sha256`, `${'0'.repeat(64)}  index.html\n${'0'.repeat(20)}`);
  await expect(verifySite(site)).rejects.toThrow('manifest.sha256 第 2 行不是“摘要  路径”的写法。');
});

test('the sources have a list of their own', async () => {
  const { site } = await madeSite();
  const sources = readManifest(readFileSync(`${site}/sources.sha256`, 'utf8'));
  expect([...sources.keys()]).toEqual(['宁夏/香山乡2020年.txt']);
});

test.skipIf(spawnSync('sha256sum', ['--version']).status !== 0)('the common tool reads it', async () => {
  const { site } = await madeSite();
  const check = () => spawnSync('sha256sum', ['-c', '--quiet', 'manifest.sha256'], { cwd: site }).status;
  expect(check()).toBe(0);
  writeFileSync(`${site}/index.html`, '');
  expect(check()).toBe(1);
});

test('threads find the same digests in the same order', async () => {
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.txt`, `${at}`])),
  );
  const paths = Array.from({ length: 21 }, (_, at) => `${folder}/${at}.txt`);
  expect(await digestsInThreads(paths, 1)).toEqual(paths.map(digestOfFile));
  await expect(digestsInThreads([...paths, `${folder}/none`], 1)).rejects.toThrow('ENOENT');
});

test('a file that was not written since is not read again, under whatever name', async () => {
  const folder = folderWith({ 'one.txt': '一', 'two.txt': '二' });
  const cache = `${folderWith({})}/digests`;
  const ask = async (...names: string[]) => {
    const known = new KnownDigests(cache);
    const digests = await known.digestsOf(names.map((name) => `${folder}/${name}`));
    known.keep();
    return digests;
  };
  const before = await ask('one.txt', 'two.txt');
  // What stands in the cache answers for the file: were it read, the answer would be its own.
  keepText(cache, keptText(cache).replace(before[0] ?? '', '0'.repeat(64)));
  linkSync(`${folder}/one.txt`, `${folder}/same.txt`);
  expect(await ask('same.txt', 'two.txt')).toEqual(['0'.repeat(64), before[1]]);
  writeFileSync(`${folder}/two.txt`, '三');
  expect(await ask('two.txt')).toEqual([digestOfFile(`${folder}/two.txt`)]);
  expect(keptText(cache).split('\n').slice(0, -1)).toHaveLength(1);
  truncateSync(cache, 70);
  expect(await ask('one.txt')).toEqual([before[0]]);
});
