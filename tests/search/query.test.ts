import { expect, test } from 'vitest';
import type { GovernmentEntry } from '../../src/search/government-entry.ts';
import { everything } from '../../src/search/narrowing.ts';
import { narrowingOf } from '../../src/search/narrowing-of.ts';
import { queryOf } from '../../src/search/query.ts';
import { partNames } from '../../src/text/search.ts';

test.each([
  ['农村低保', ['农村低保']],
  ['  农村低保　行政复议 ', ['农村低保', '行政复议']],
  ['“五公开”', ['五公开']],
  ['"依申请公开" 低保', ['依申请公开', '低保']],
  ['"2020 年 5 月"', ['2020年5月']],
  ['ＬＥＤ电子屏', ['led电子屏']],
  ['低保，其中', ['低保,其中']],
  ['低保 低保', ['低保']],
  ['-9', ['-9']],
  ['没有收尾的"引号', ['没有收尾的', '引号']],
  ['，。！', []],
  ['', []],
])('%s looks for %j', (typed, words) => {
  expect(queryOf(typed)).toMatchObject({ words, without: [], fields: [] });
});

test('a minus leaves out, also before a quoted phrase', () => {
  expect(queryOf('低保 -微博 －"政务 公开"')).toMatchObject({
    words: ['低保'],
    without: ['微博', '政务公开'],
  });
});

test('what is no field stays a word', () => {
  expect(queryOf('电话：123 其中:是').words).toEqual(['电话:123', '其中:是']);
});

const governments: GovernmentEntry[] = ['沙坡头区', '香山乡', '沙河镇'].map((place, index) => ({
  code: String(index),
  place,
  name: `${place}人民政府`,
  within: [],
  aliases: place === '香山乡' ? ['沙山乡'] : [],
  years: [],
}));

test.each([
  ['低保 年:2020', '', { years: [2020] }],
  ['低保 年：2019-2021', '', { years: [2019, 2020, 2021] }],
  ['低保 地:沙坡头', '', { places: ['0'] }],
  ['低保 地:沙', '', { places: ['0', '1', '2'] }],
  ['低保 地:没有的地方', 'place=1', { places: ['nowhere'] }],
  ['低保 级:乡', '', { level: 'township' }],
  ['低保 部分:问题 提示:有 格式:2021', '', { part: 'problems', findings: true, form: '2021' }],
  [
    '低保',
    'place=640502&year=2020&level=county&findings=no',
    { places: ['640502'], years: [2020], level: 'county', findings: false },
  ],
  ['低保 年:2019', 'year=2020', { years: [2019] }],
  ['低保', 'year=abc&level=x&part=y', {}],
])('%s with %s narrows', (typed, address, narrowed) => {
  const narrowing = narrowingOf(new URLSearchParams(address), queryOf(typed), governments, partNames);
  expect(narrowing).toEqual({ ...everything, ...narrowed });
});
