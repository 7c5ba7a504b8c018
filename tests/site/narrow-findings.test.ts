import { expect, test } from 'vitest';
import { choiceOf, narrowedCounts } from '../../src/components/audit/narrow-findings.ts';

const all = {
  counties: ['411426', '640221', '640502'],
  rules: ['check/balance', 'table/surplus-cell'],
  counts: [
    [0, 2020, 1, 2, 4],
    [1, 2020, 0, 0, 1],
    [2, 2019, 0, 0, 2],
    [2, 2020, 1, 2, 3],
  ] as const,
};
const narrowed = (address: string) => narrowedCounts(all, choiceOf(new URLSearchParams(address)));

test('of problems of reading is told only where they are asked for', () => {
  expect(narrowed('year=2020')).toEqual({ count: 1, counties: ['640221'] });
  expect(narrowed('kind=reading')).toEqual({ count: 7, counties: ['411426', '640502'] });
});

test('a province stands for all its counties', () => {
  expect(narrowed('place=64')).toEqual({ count: 3, counties: ['640221', '640502'] });
  expect(narrowed('place=640502&rule=check/balance')).toEqual({ count: 2, counties: ['640502'] });
});

test('what is not there is nothing', () => {
  expect(narrowed('place=11')).toEqual({ count: 0, counties: [] });
});
