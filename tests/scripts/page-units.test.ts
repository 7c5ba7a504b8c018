import { expect, test } from 'vitest';
import { unitOf, unitsOf } from '../../scripts/pages/units.ts';

test.each([
  ['/governments/640502200/2020/', '640502'],
  ['/governments/640502200/2020/source/', '640502'],
  ['/governments/411426/education/2021/', '411426'],
  ['/governments/640500/', '640500-place'],
  ['/governments/640502/2020/', '640502'],
  ['/compare/640502-2020/', '640502'],
  ['/compare/data/640502.json', '640502'],
  ['/audit/640502.json', '640502'],
  ['/embed/640502200/', '640502'],
  ['/embed/640502200.svg', '640502'],
  ['/governments/640500.feed.xml', '640500'],
  ['/feed.xml', 'archive'],
  ['/', 'archive'],
  ['/coverage/640502/', 'archive'],
  ['/search/2020/', 'archive'],
  ['/rules/check/row-total/', 'archive'],
  ['/check/reading/cmaps/78-EUC-H.bcmap', 'archive'],
])('%s belongs to %s', (pathname, unit) => {
  expect(unitOf(pathname)).toBe(unit);
});

test('pages of a unit stay together, those of the whole archive come first', () => {
  const pages = ['/governments/640502200/', '/', '/governments/110101001/', '/audit/640502/', '/search/'].map(
    (pathname) => ({ pathname }),
  );
  const named = unitsOf(pages).map(({ name, pages: own }) => [name, own.map(({ pathname }) => pathname)]);
  expect(named).toEqual([
    ['archive', ['/', '/search/']],
    ['110101', ['/governments/110101001/']],
    ['640502', ['/governments/640502200/', '/audit/640502/']],
  ]);
});
