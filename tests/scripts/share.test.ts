import { expect, test } from 'vitest';
import { isOfShare, shareOf } from '../../scripts/share.ts';

test('the shares of a work are all of it, and no piece is in two', () => {
  const shares = ['1/3', '2/3', '3/3'].map(shareOf);
  const pieces = Array.from({ length: 10 }, (_, place) => place);
  const own = shares.map((share) => pieces.filter((place) => isOfShare(share, place)));
  expect(own).toEqual([
    [0, 3, 6, 9],
    [1, 4, 7],
    [2, 5, 8],
  ]);
});

test.each(['0/3', '4/3', '2', '2/', '-1/3', '1.5/3', '二/三', ''])('%j is no share', (text) => {
  expect(() => shareOf(text)).toThrow('例如 --shard 2/4');
});
