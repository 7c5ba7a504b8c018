import { describe, expect, test } from 'vitest';
import { inAll, phraseOf, queryOf } from '../../src/search/query.ts';

describe('queryOf', () => {
  test.each([
    ['农村低保', ['农村低保']],
    ['  农村低保　行政复议 ', ['农村低保', '行政复议']],
    ['“五公开”，含金量', ['五公开', '含金量']],
    ['ＬＥＤ电子屏', ['LED电子屏']],
    ['24.84万元', ['24.84万元']],
    ['1,018 件', ['1,018', '件']],
    ['低保 低保', ['低保']],
    ['，。！', []],
    ['', []],
  ])('%s', (typed, words) => {
    expect(queryOf(typed).words).toEqual(words);
  });
});

describe('phraseOf', () => {
  test.each([
    ['低保', '"低 保"'],
    ['LED电子屏', '"LED 电 子 屏"'],
    ['2020年12月', '"2020 年 12 月"'],
    ['24.84万元', '"24 84 万 元"'],
  ])('%s', (word, phrase) => {
    expect(phraseOf(word)).toBe(phrase);
  });
});

test('inAll keeps what every list has, in the order of the first', () => {
  const lists = [
    ['c', 'a', 'b'],
    ['a', 'c'],
    ['c', 'a', 'd'],
  ];
  expect(inAll(lists, (item) => item)).toEqual(['c', 'a']);
});
