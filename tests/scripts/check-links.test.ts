import { expect, test } from 'vitest';
import { brokenLinks, checkLinks } from '../../scripts/build/check-links.ts';
import { folderWith } from './temporary-folder.ts';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;

test('links that lead somewhere are sound', () => {
  const site = folderWith({
    'index.html': page(
      '<a href="/a/">1</a><a href=a/#L3>2</a><a href="#x.y">3</a><p id="x.y"><a href="?q=1">4</a>',
    ),
    'a/index.html': page('<li id=L3><a href="../">1</a><img src="/b.svg"><a href="/a.csv">2</a>'),
    'b.svg': '<svg/>',
    'a.csv': '',
  });
  expect(brokenLinks(site)).toEqual([]);
});

test('links out of the site are not ours to check', () => {
  const site = folderWith({
    'index.html': page('<a href="https://a.cn/x">1</a><a href="mailto:a@b.cn">2</a><a href="tel:0955">3</a>'),
  });
  expect(brokenLinks(site)).toEqual([]);
});

test('words of a document that look like a link are no link', () => {
  const site = folderWith({
    'index.html': page(
      '<p title="a href=/gone/ > b">&lt;img src=x onerror="1"> href="/gone/" id="nowhere"</p><a title=\'<a href="/gone/">\' href="#x">1</a><p id=x>',
    ),
  });
  expect(brokenLinks(site)).toEqual([]);
});

test.each([
  '/gone/',
  '/a/#L9',
  '#nowhere',
  '/a.csv',
  'gone.html',
  '/a/?x=1#L9',
])('%s leads nowhere', (link) => {
  const site = folderWith({
    'index.html': page(`<a href="${link}">x</a>`),
    'a/index.html': page('<p id="L3">'),
  });
  expect(brokenLinks(site)).toEqual([{ page: 'index.html', link }]);
  expect(() => checkLinks(site)).toThrow(/1 个站内链接没有去处/);
});
