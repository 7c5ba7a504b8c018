import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../scripts/temporary-folder.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const resources = ['numbers.csv', 'checks.csv'].map((path) => ({
  path,
  title: path,
  schema: { fields: [] },
}));

async function releaseOf(numbers: string) {
  const folder = folderWith({
    'archive.json': '{}',
    'numbers.csv': numbers,
    'checks.csv': 'a,b\r\n',
    'datapackage.json': JSON.stringify({ resources }),
  });
  vi.stubEnv('DATA_DIR', folder);
  vi.resetModules();
  return await import('../../src/data/release.ts');
}

test('the digest of a release is what sha256sum gives of its files, in the order of their names', async () => {
  const { releasedFiles, releaseDigest, shortRelease } = await releaseOf('一,1\r\n');
  expect(releasedFiles().map(({ path }) => path)).toEqual(['archive.json', 'checks.csv', 'numbers.csv']);
  const printed = [
    `${sha256('{}')}  archive.json`,
    `${sha256('a,b\r\n')}  checks.csv`,
    `${sha256('一,1\r\n')}  numbers.csv`,
    '',
  ].join('\n');
  expect(releaseDigest()).toBe(sha256(printed));
  expect(shortRelease()).toBe(releaseDigest().slice(0, 12));
});

test('one other number is another release', async () => {
  const { releaseDigest: before } = await releaseOf('一,1\r\n');
  const { releaseDigest: after } = await releaseOf('一,2\r\n');
  expect(after()).not.toBe(before());
});
