import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { writeManifest } from '../../scripts/build/write-manifest.ts';
import { readManifest } from '../../scripts/manifest/manifest.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { verifySite } from '../../scripts/verify/verify-site.ts';
import { folderWith } from './temporary-folder.ts';

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** A small site with its manifest, and the digest of the release. */
function madeSite() {
  const site = folderWith({
    'index.html': '<p>首页</p>',
    '404.html': '',
    'data/数字.csv': '1,2\r\n',
    'a/b.json': '{}',
  });
  const sources = folderWith({ '宁夏/香山乡2020年.txt': '报告' });
  return { site, release: writeManifest(site, sources) };
}

async function served(site: string): Promise<string> {
  const { address, close } = await listen(site, 0);
  closing.push(close);
  return address;
}

test('a site as it was made is as its manifest says, in a folder and at an address', async () => {
  const { site, release } = madeSite();
  const expected = { release, checked: 5, missing: [], changed: [], surplus: [] };
  expect(await verifySite(site)).toEqual(expected);
  expect(await verifySite(await served(site))).toEqual(expected);
});

test('what was changed, taken away and added is named', async () => {
  const { site, release } = madeSite();
  writeFileSync(`${site}/data/数字.csv`, '1,3\r\n');
  rmSync(`${site}/a/b.json`);
  writeFileSync(`${site}/extra.js`, '1');
  const found = { release, checked: 5, missing: ['a/b.json'], changed: ['data/数字.csv'] };
  expect(await verifySite(site)).toEqual({ ...found, surplus: ['extra.js'] });
  expect(await verifySite(await served(site))).toEqual({ ...found, surplus: [] });
});

test('a manifest that was changed gives another release', async () => {
  const { site, release } = madeSite();
  writeFileSync(`${site}/manifest.sha256`, `${'0'.repeat(64)}  index.html\n`);
  const verification = await verifySite(site);
  expect(verification.release).not.toBe(release);
  expect(verification.changed).toEqual(['index.html']);
});

test('without a manifest, or with half of one, nothing passes for checked', async () => {
  await expect(verifySite(folderWith({ 'index.html': '' }))).rejects.toThrow(
    /没有 manifest\.sha256，无从核对。/,
  );
  const { site } = madeSite();
  writeFileSync(`${site}/manifest.sha256`, `${'0'.repeat(64)}  index.html\n${'0'.repeat(20)}`);
  await expect(verifySite(site)).rejects.toThrow('manifest.sha256 第 2 行不是“摘要  路径”的写法。');
});

test('the sources have a list of their own', () => {
  const { site } = madeSite();
  const sources = readManifest(readFileSync(`${site}/sources.sha256`, 'utf8'));
  expect([...sources.keys()]).toEqual(['宁夏/香山乡2020年.txt']);
});

test.skipIf(spawnSync('sha256sum', ['--version']).status !== 0)('the common tool reads it', () => {
  const { site } = madeSite();
  const check = () => spawnSync('sha256sum', ['-c', '--quiet', 'manifest.sha256'], { cwd: site }).status;
  expect(check()).toBe(0);
  writeFileSync(`${site}/index.html`, '');
  expect(check()).toBe(1);
});
