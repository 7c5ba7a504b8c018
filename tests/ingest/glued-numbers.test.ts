import { expect, test } from 'vitest';
import { partedNumbers } from '../../src/ingest/tables/fit/glued-numbers.ts';

const applicants = [{ total: 6, parts: [0, 1, 2, 3, 4, 5] }];
const remedies = [0, 5, 10].map((from) => ({ total: from + 4, parts: [from, from + 1, from + 2, from + 3] }));

test.each<[printed: string, parted: string | null, why: string]>([
  ['0000000', '0 0 0 0 0 0 0', 'no number begins with 0'],
  ['1020003', '1 0 2 0 0 0 3', 'only single digits'],
  ['01440500149', '0 144 0 5 0 0 149', 'one way adds up'],
  ['213180024', null, '2 13 1 8 and 2 1 3 18 both add up to 24'],
  ['1020004', null, 'nothing adds up'],
  ['22', null, 'fewer digits than columns: which cells are empty nobody can tell'],
  ['5—————5', '5 — — — — — 5', 'a mark is a cell'],
  ['21513———39', '21 5 13 — — — 39', 'marks between'],
  ['无21无无无无21', '无 21 无 无 无 无 21', 'a word for nothing'],
  ['-100000-1', null, 'a sign may be a mark'],
  ['9'.repeat(60), null, 'too many ways to try'],
])('%s under seven columns is %s: %s', (printed, parted) => {
  expect(partedNumbers(printed, 7, applicants)?.join(' ') ?? null).toBe(parted);
});

test.each([
  ['000', '0 0 0'],
  ['020', '0 2 0'],
  ['———', '— — —'],
  ['112', null],
  ['130', null],
  ['5—0', '5 — 0'],
  ['1301875', null],
])('%s under three columns without a sum is %s', (printed, parted) => {
  expect(partedNumbers(printed, 3, [])?.join(' ') ?? null).toBe(parted);
});

test('three sums part the fifteen cells of remedies', () => {
  expect(partedNumbers('500278001900000', 15, remedies)?.join(' ')).toBe('5 0 0 2 7 8 0 0 1 9 0 0 0 0 0');
});
