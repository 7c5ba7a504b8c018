import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type BrokenLink,
  brokenLinks,
  checkLinks,
  type LinkedPages,
} from '../../scripts/build/check-links.ts';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { KnownAnchors } from '../../scripts/build/known-anchors.ts';
import { isPage } from '../../scripts/pages/links/address.ts';
import { UnitLinks } from '../../scripts/pages/links/unit-links.ts';
import { unitOf } from '../../scripts/pages/units.ts';
import { folderWith } from './temporary-folder.ts';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;

/** The links of a site of which nothing is known from its making. */
const brokenIn = (site: string): BrokenLink[] => brokenLinks(site, [], filesBelow(site));

test('links that lead somewhere are sound', () => {
  const site = folderWith({
    'index.html': page(
      '<a href="/a/">1</a><a href=a/#L3>2</a><a href="#x.y">3</a><p id="x.y"><a href="?q=1">4</a>',
    ),
    'a/index.html': page('<li id=L3><a href="../">1</a><img src="/b.svg"><a href="/a.csv">2</a>'),
    'b.svg': '<svg/>',
    'a.csv': '',
  });
  expect(brokenIn(site)).toEqual([]);
});

test('links out of the site are not ours to check', () => {
  const site = folderWith({
    'index.html': page('<a href="https://a.cn/x">1</a><a href="mailto:a@b.cn">2</a><a href="tel:0955">3</a>'),
  });
  expect(brokenIn(site)).toEqual([]);
});

test.each([
  ['in the text', '<p>href="/gone/" id="nowhere"</p>'],
  ['in the text, as code that is shown', '<p>&lt;iframe src=&quot;/gone/&quot; id=&quot;nowhere&quot;></p>'],
  ['in a value', '<p title="a href=/gone/ > b">'],
  ['at the end of a value', '<p title="a href=" class="b"><img alt="id=" src="/index.html">'],
  ['in a value in single quotation marks', `<a title='<a href="/gone/">' href="#x">1</a>`],
])('words of a document that look like a link are no link: %s', (_, words) => {
  const site = folderWith({ 'index.html': page(`${words}<a href="#x">1</a><p id="x">`) });
  expect(brokenIn(site)).toEqual([]);
});

test.each([
  '/gone/',
  '/没有/',
  '/?a=1&amp;b=2#nowhere',
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
  expect(brokenIn(site)).toEqual([{ page: 'index.html', link: link.replace('&amp;', '&') }]);
  expect(() => checkLinks(site, [], filesBelow(site))).toThrow(/1 个站内链接没有去处/);
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
])('after %s, what is known from the making of pages tells the same as reading them', (_, change, expected) => {
  const site = folderWith(soundSite());
  expect(brokenLinks(site, unitsIn(site), filesBelow(site))).toEqual([]);
  change(site);
  const found = brokenLinks(site, unitsIn(site), filesBelow(site));
  const inOrder = (links: readonly BrokenLink[]) => links.map(({ page, link }) => `${page} ${link}`).sort();
  expect(inOrder(found)).toEqual(expected.map(([from, link]) => `${from} ${link}`).sort());
  expect(inOrder(found)).toEqual(inOrder(brokenIn(site)));
});

/** The pages of a site as they are made: unit by unit, with what each leads to outside itself. */
function unitsIn(site: string): LinkedPages[] {
  const pages = filesBelow(site).filter(isPage);
  const units = Map.groupBy(pages, (file) => unitOf(`/${file.replace(/index\.html$/, '')}`));
  return [...units.values()].map((own) => {
    const links = new UnitLinks();
    for (const file of own) links.add(file, readFileSync(`${site}/${file}`));
    return { pages: own, leads: links.leads() };
  });
}

test('a place in a page is looked for once, until the page is made anew', () => {
  const site = folderWith({ 'a.html': page('<p id="x">') });
  const cache = `${folderWith({})}/anchors`;
  const made = (digest: string) => new Map([['a.html', { digest }]]);
  const first = new KnownAnchors(site, made('1'), cache);
  expect([first.has('a.html', 'x'), first.has('a.html', 'y')]).toEqual([true, false]);
  first.keep();
  // What stands in the cache answers for the page: were it read, nothing would be found.
  writeFileSync(`${site}/a.html`, page(''));
  expect(new KnownAnchors(site, made('1'), cache).has('a.html', 'x')).toBe(true);
  expect(new KnownAnchors(site, made('2'), cache).has('a.html', 'x')).toBe(false);
  expect(new KnownAnchors(site, new Map(), cache).has('a.html', 'x')).toBe(false);
});

test('only what lies in other units, or nowhere, has to be looked up when the site is whole', () => {
  const links = new UnitLinks();
  links.add(
    'a/index.html',
    Buffer.from(page('<a href="b/#x">1</a><a href="b/#y">2</a><a href="/c.csv">3</a>')),
  );
  links.add('a/b/index.html', Buffer.from(page('<p id="x"><a href="../../d/#简">4</a><a href="/a">5</a>')));
  expect(links.leads()).toEqual(['a/b/#y', 'c.csv', 'd/#简']);
});
