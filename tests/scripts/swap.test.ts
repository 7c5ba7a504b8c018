import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { restore, swapIn } from '../../scripts/build/swap.ts';
import { folderWith } from './temporary-folder.ts';

test('a new site takes the place of the old one whole', async () => {
  const folder = folderWith({ 'dist/index.html': 'old', 'dist/gone.html': 'old', 'next/index.html': 'new' });
  await swapIn(`${folder}/next`, `${folder}/dist`);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('new');
  expect(
    ['dist/gone.html', 'next', 'dist.previous'].filter((path) => existsSync(`${folder}/${path}`)),
  ).toEqual([]);
});

test('the old site is kept where one says so, in the place of an older one', async () => {
  const files = { 'dist/index.html': 'old', 'last/index.html': 'older', 'next/index.html': 'new' };
  const folder = folderWith(files);
  await swapIn(`${folder}/next`, `${folder}/dist`, `${folder}/last`);
  const kept = ['dist', 'last'].map((name) => readFileSync(`${folder}/${name}/index.html`, 'utf8'));
  expect(kept).toEqual(['new', 'old']);
});

test('a first site needs no old one', async () => {
  const folder = folderWith({ 'next/index.html': 'new' });
  await swapIn(`${folder}/next`, `${folder}/dist`);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('new');
});

test('a run that was ended between the two renames loses nothing: the next one puts the old site back', async () => {
  const folder = folderWith({ 'dist.previous/index.html': 'old', 'next/index.html': 'half' });
  await restore(`${folder}/dist`);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('old');
});

test('a live site is never put back to an older one', async () => {
  const folder = folderWith({ 'dist/index.html': 'live', 'dist.previous/index.html': 'old' });
  await restore(`${folder}/dist`);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('live');
});
