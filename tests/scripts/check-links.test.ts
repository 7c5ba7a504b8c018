import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenLinks, checkLinks } from '../../scripts/build/check-links.ts';
import { KnownLinks } from '../../scripts/build/known-links.ts';
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
  expect(brokenLinks(site, new KnownLinks(`${site}/links`))).toEqual([]);
});

test('links out of the site are not ours to check', () => {
  const site = folderWith({
    'index.html': page('<a href="https://a.cn/x">1</a><a href="mailto:a@b.cn">2</a><a href="tel:0955">3</a>'),
  });
  expect(brokenLinks(site, new KnownLinks(`${site}/links`))).toEqual([]);
});

test('words of a document that look like a link are no link', () => {
  const site = folderWith({
    'index.html': page(
      '<p title="a href=/gone/ > b">&lt;img src=x onerror="1"> href="/gone/" id="nowhere"</p><a title=\'<a href="/gone/">\' href="#x">1</a><p id=x>',
    ),
  });
  expect(brokenLinks(site, new KnownLinks(`${site}/links`))).toEqual([]);
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
  expect(brokenLinks(site, new KnownLinks(`${site}/links`))).toEqual([{ page: 'index.html', link }]);
  expect(() => checkLinks(site, new KnownLinks(`${site}/links`))).toThrow(/1 个站内链接没有去处/);
});

const county = 'governments/640502/index.html';
const other = 'governments/411426/index.html';
const soundSite = () => ({
  'index.html': page(`<a href="/${county}#rows">1</a>`),
  [other]: page(`<a href="/${county}#rows">4</a>`),
  [county]: page('<p id=rows><a href="/about.html#us">2</a><a href="/governments/640502/2020.csv">3</a>'),
  'governments/640502/2020.csv': '',
  'about.html': page('<p id=us>'),
});

test.each<[string, (site: string) => void, [page: string, link: string][]]>([
  ['nothing', () => {}, []],
  [
    'a page that is written with the same words',
    (site) => writeFileSync(`${site}/about.html`, page('<p id=us>')),
    [],
  ],
  [
    'a place that is gone',
    (site) => writeFileSync(`${site}/about.html`, page('')),
    [[county, '/about.html#us']],
  ],
  [
    'a file that is gone',
    (site) => rmSync(`${site}/governments/640502/2020.csv`),
    [[county, '/governments/640502/2020.csv']],
  ],
  [
    'a new link',
    (site) => writeFileSync(`${site}/${county}`, page('<p id=rows><a href="/x">4</a>')),
    [[county, '/x']],
  ],
  [
    'a place in another county that is gone',
    (site) => writeFileSync(`${site}/${county}`, page('<p id=lines>')),
    [
      ['index.html', `/${county}#rows`],
      [other, `/${county}#rows`],
    ],
  ],
  [
    'a page that is gone',
    (site) => rmSync(`${site}/${county}`),
    [
      ['index.html', `/${county}#rows`],
      [other, `/${county}#rows`],
    ],
  ],
])('after %s, links are checked as if for the first time', (_, change, expected) => {
  const site = folderWith(soundSite());
  const cache = `${folderWith({})}/links`;
  checkLinks(site, new KnownLinks(cache));
  change(site);
  const found = [new KnownLinks(cache), new KnownLinks(`${cache}.other`)].map((known) =>
    brokenLinks(site, known),
  );
  expect(found[0]).toEqual(expected.map(([from, link]) => ({ page: from, link })));
  expect(found[0]).toEqual(found[1]);
});
