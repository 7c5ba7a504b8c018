import { expect, test } from 'vitest';
import { uncollectedNamed } from '../../src/search/uncollected.ts';

const counties = [
  { code: '640502', place: '沙坡头区', townships: ['文昌镇', '永康镇'] },
  { code: '640221', place: '平罗县', townships: ['城关镇'] },
];

test.each([
  ['文昌镇', ['文昌镇']],
  ['文昌', ['文昌镇']],
  ['沙坡头区 文昌镇 2020', ['文昌镇']],
  ['香山乡', []],
  ['镇', []],
])('%s names %j', (typed, places) => {
  expect(uncollectedNamed(typed, counties).map(({ place }) => place)).toEqual(places);
});
