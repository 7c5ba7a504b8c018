import { expect, test } from 'vitest';
import { versionsOf } from '../../src/ingest/shelf/version-order.ts';

type Written = [file: string, version: number | null, day: string | null];

function orderOf(documents: readonly Written[]): [inOrder: string, undecided: string] {
  const records = documents.map(([file, version, publishedAt]) => ({
    record: { version, summary: { file, publishedAt } },
  }));
  const names = (list: typeof records) => list.map(({ record }) => record.summary.file).join('');
  const { inOrder, undecided } = versionsOf(records);
  return [names([...inOrder]), names([...undecided])];
}

const [may, june] = ['2021-05-01', '2021-06-01'];
const cases: [name: string, documents: Written[], inOrder: string, undecided: string][] = [
  [
    'the later day holds',
    [
      ['a', null, june],
      ['b', null, may],
    ],
    'ba',
    '',
  ],
  [
    'the same day leaves it open',
    [
      ['b', null, may],
      ['a', null, may],
    ],
    'a',
    'b',
  ],
  [
    'one without a day leaves it open',
    [
      ['b', null, null],
      ['a', null, may],
    ],
    'a',
    'b',
  ],
  [
    'a given version goes before the day',
    [
      ['a', 2, may],
      ['b', null, june],
    ],
    'ba',
    '',
  ],
  [
    'days order what has the same number',
    [
      ['a', 2, june],
      ['b', 2, may],
      ['c', null, june],
    ],
    'cba',
    '',
  ],
  [
    'what is open between two leaves a third alone',
    [
      ['a', null, null],
      ['b', null, null],
      ['c', 2, null],
    ],
    'ac',
    'b',
  ],
  [
    'three on two days',
    [
      ['c', null, june],
      ['b', null, may],
      ['a', null, may],
    ],
    'ac',
    'b',
  ],
  [
    'numbers may leave gaps',
    [
      ['a', 7, null],
      ['b', 3, null],
    ],
    'ba',
    '',
  ],
];

test.each(cases)('%s', (_, documents, inOrder, undecided) => {
  expect(orderOf(documents)).toEqual([inOrder, undecided]);
  expect(orderOf(documents.toReversed())).toEqual([inOrder, undecided]);
});
