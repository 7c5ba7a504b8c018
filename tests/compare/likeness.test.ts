import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundAmong, likenessAmong, pairsOf } from '../../src/compare/text/likeness.ts';

const likeness = (one: string, other: string) => likenessAmong([pairsOf(one)], [pairsOf(other)])(0, 0);
const found = (one: string, other: string) => foundAmong([pairsOf(one)], [pairsOf(other)])(0, 0);

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
  expect(found('公开', '主动公开信息')).toBe(1);
  expect(found('主动公开信息', '公开')).toBeCloseTo(0.2);
  expect(found('', '公开')).toBe(0);
});

/** The pairs of a text that another has too, each taken away when it was found. */
function sharedOneByOne(one: string, other: string): number {
  const pairs = (text: string) =>
    [...text].slice(0, -1).map((character, at) => character + [...text][at + 1]);
  const left = pairs(other);
  return pairs(one).filter((pair) => left.includes(pair) && left.splice(left.indexOf(pair), 1)).length;
}

test('of many wordings each two are likened as if they were alone, and the same both ways', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'公开信息申请𠮷'), maxLength: 12 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, texts, (ones, others) => {
      const among = likenessAmong(ones.map(pairsOf), others.map(pairsOf));
      for (const [a, one] of ones.entries())
        for (const [b, other] of others.entries()) {
          const total = pairsOf(one).length + pairsOf(other).length;
          expect(among(a, b)).toBeCloseTo(total === 0 ? 0 : (2 * sharedOneByOne(one, other)) / total);
          expect(likeness(other, one)).toBe(among(a, b));
        }
    }),
  );
});
