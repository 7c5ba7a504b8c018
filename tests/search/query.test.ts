import { describe, expect, test } from 'vitest';
import { inAll, loosened, phraseOf, queryOf } from '../../src/search/query.ts';

describe('queryOf', () => {
  test.each([
    ['农村低保', ['农村低保']],
    ['  农村低保　行政复议 ', ['农村低保', '行政复议']],
    ['“五公开”', ['五公开']],
    ['"依申请公开" 低保', ['依申请公开', '低保']],
    ['ＬＥＤ电子屏', ['LED电子屏']],
    ['低保，其中', ['低保，其中']],
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
    ['24.84万元', '"24 . 84 万 元"'],
    ['99.08%', '"99 . 08 %"'],
    ['五"公', '"五 公"'],
  ])('%s', (word, phrase) => {
    expect(phraseOf(word)).toBe(phrase);
  });
});

test('loosened parts words at their marks, where there are any', () => {
  expect(loosened(queryOf('低保,其中'))?.words).toEqual(['低保', '其中']);
  expect(loosened(queryOf('低保 其中'))).toBeNull();
});

test('inAll keeps what every list has, in the order of the first', () => {
  const lists = [
    ['c', 'a', 'b'],
    ['a', 'c'],
    ['c', 'a', 'd'],
  ];
  expect(inAll(lists, (item) => item)).toEqual(['c', 'a']);
});
