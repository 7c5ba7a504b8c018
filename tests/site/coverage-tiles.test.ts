import { expect, test } from 'vitest';
import { countyTile, governmentTile } from '../../src/components/coverage/tiles.ts';
import type { CoverageState } from '../../src/data/coverage.ts';

const cell = (year: number, state: CoverageState, toCompare = 0) => ({
  year,
  state,
  toCompare,
  publishedAt: null,
  deadline: `${year + 1}-01-31`,
});
const township = { code: '640502200', place: '香山乡', level: 'township' as const };

test('a tile says of each year in a sign and in words what there is', () => {
  const tile = governmentTile({ ...township, cells: [cell(2019, 'none'), cell(2020, 'late', 2)] });
  expect(tile.marks.map(({ year, sign, said }) => [year, sign, said])).toEqual([
    [2019, '–', '本站没有'],
    [2020, '◷', '晚于期限'],
  ]);
  expect(tile).toMatchObject({ name: '香山乡', link: '/governments/640502200/', note: '待核对 2 项' });
});

test('a place without a report has no page to lead to', () => {
  const tile = governmentTile({ ...township, cells: [cell(2019, 'none')] });
  expect(tile).toMatchObject({ link: null, note: null });
});

test.each([
  [0, 11, 'shade-0'],
  [1, 11, 'shade-1'],
  [11, 11, 'shade-4'],
  // Townships that were merged since still have their reports.
  [12, 11, 'shade-4'],
  [0, 0, 'shade-0'],
])('%i of %i townships are drawn as %s', (had, all, look) => {
  const { marks } = countyTile({ code: '640502', place: '沙坡头区', all, years: [{ year: 2020, had }] });
  expect(marks).toEqual([
    { year: 2020, look, sign: `${had}/${all}`, said: `${all} 个乡镇、街道里有 ${had} 个` },
  ]);
});
