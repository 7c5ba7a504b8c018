import { expect, test } from 'vitest';
import { openLevels } from '../../src/components/site/open-levels.ts';

/** Places as a tree of counts: 2 provinces, 6 counties, 18 townships. */
const below = (place: string) => (place.length < 3 ? ['甲', '乙', '丙'].map((name) => place + name) : []);

test.each([
  { limit: 26, levels: 3 },
  { limit: 25, levels: 2 },
  { limit: 8, levels: 2 },
  { limit: 7, levels: 1 },
  // The first level is listed however long it is.
  { limit: 1, levels: 1 },
])('of 2, 6 and 18 places, $limit may be named: $levels levels', ({ limit, levels }) => {
  expect(openLevels(['豫', '宁'], below, limit)).toBe(levels);
});

test('a tree of one level has one', () => {
  expect(openLevels([], below, 10)).toBe(1);
  expect(openLevels(['豫甲乙'], below, 10)).toBe(1);
});
