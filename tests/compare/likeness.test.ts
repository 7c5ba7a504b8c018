import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, greatestLikeness, likenessOf, pairsOf } from '../../src/compare/text/likeness.ts';

const likeness = (one: string, other: string) => likenessOf(pairsOf(one), pairsOf(other));

test.each([
  ['', '', 0],
  ['公', '公', 0],
  ['公开', '公开', 1],
  ['主动公开', '公开', 0.5],
  ['公开公开', '公开', 0.5],
  ['𠮷野家', '𠮷野', 2 / 3],
  ['主动公开', '依申请', 0],
])('%s and %s have %d in common', (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected);
});

test('what is found in another is told by the share of the first', () => {
  expect(foundIn(pairsOf('公开'), pairsOf('主动公开信息'))).toBe(1);
  expect(foundIn(pairsOf('主动公开信息'), pairsOf('公开'))).toBeCloseTo(0.2);
  expect(foundIn(pairsOf(''), pairsOf('公开'))).toBe(0);
});

test('likeness is the same both ways, and never greater than lengths allow', () => {
  const text = fc.string({ unit: fc.constantFrom(...'公开信息申请𠮷'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, other)).toBeLessThanOrEqual(greatestLikeness(pairsOf(one), pairsOf(other)));
    }),
  );
});
