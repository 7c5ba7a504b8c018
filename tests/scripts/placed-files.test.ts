import { linkSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { linkOrWrite } from '../../scripts/build/link-files.ts';
import { PlacedFiles } from '../../scripts/build/placed-files.ts';
import { folderWith } from './temporary-folder.ts';

const textAt = (file: string) => readFileSync(file, 'utf8');

test('what stood in the folder stays where it belongs there, is replaced, or goes with its folder', () => {
  const source = folderWith({ 'same.txt': 'same', 'other.txt': 'new', 'deep/new.txt': 'new' });
  const site = folderWith({
    'a/other.txt': 'old',
    'gone/deep/old.txt': 'old',
    'index.html': 'page',
    'x.txt': '',
  });
  linkSync(`${source}/same.txt`, `${site}/a/same.txt`);
  const before = statSync(`${site}/a/same.txt`).ctimeMs;
  const placed = new PlacedFiles(site);
  placed.add(['index.html']);
  placed.addFolder(source, 'a');
  const files = ['a/deep/new.txt', 'a/other.txt', 'a/same.txt', 'index.html'];
  expect(placed.sweep()).toEqual(files);
  expect(filesBelow(site)).toEqual(files);
  expect(readdirSync(site).sort()).toEqual(['a', 'index.html']);
  expect(files.map((file) => textAt(`${site}/${file}`))).toEqual(['new', 'new', 'same', 'page']);
  // Not even its name was given again.
  expect(statSync(`${site}/a/same.txt`).ctimeMs).toBe(before);
});

test('a file that was to be in place and is not is no site', () => {
  const placed = new PlacedFiles(folderWith({ 'index.html': '' }));
  placed.add(['index.html', 'governments/640502/index.html']);
  expect(() => placed.sweep()).toThrow('少了 1 个文件');
});

test('a file with a second name in the live site is never written into', () => {
  const folder = folderWith({ 'live.txt': 'as it was' });
  linkSync(`${folder}/live.txt`, `${folder}/next.txt`);
  linkOrWrite(`${folder}/next.txt`, Buffer.from('as it is now'));
  expect(['live.txt', 'next.txt'].map((file) => textAt(`${folder}/${file}`))).toEqual([
    'as it was',
    'as it is now',
  ]);
});
