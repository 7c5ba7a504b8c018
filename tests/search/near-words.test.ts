import { expect, test } from 'vitest';
import { differsInOne, halvesOf, wordsNear } from '../../src/search/near-words.ts';

test.each([
  ['农村底保', '农村低保', true],
  ['农村低保', '农村低保', false],
  ['桑垌', '桑垌乡', true],
  ['香山乡', '山乡', true],
  ['香乡山', '香山乡', false],
  ['公开', '信息', false],
])('%s and %s: %s', (one, other, near) => {
  expect(differsInOne(one, other)).toBe(near);
  expect(differsInOne(other, one)).toBe(near);
});

test('a word one character off holds one of the halves', () => {
  for (const other of ['农村低保', '农底保', '农村的底保', '衣村底保'])
    expect(halvesOf('农村底保').some((half) => other.includes(half))).toBe(true);
});

test('near words are found in a text, and not across marks', () => {
  expect([...wordsNear('享受农村低保，农村，底保', '农村底保')]).toEqual(['农村低保']);
});
