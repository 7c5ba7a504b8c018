import { expect, test } from 'vitest';
import { findPeriod, findPublishedAt } from '../../src/ingest/dates.ts';

test.each<[string, string | null, string | null]>([
  ['报告所列数据统计期限自2020年1月1日至2020年12月31日。', '2020-01-01', '2020-12-31'], // seed 000
  ['统计期限自 2019 年 1 月 1 日起，至 2019 年 12 月 31 日止。', '2019-01-01', '2019-12-31'], // seed 001
  ['数据统计期限为 2020 年 1 月 1 日至 12 月 31 日。', '2020-01-01', '2020-12-31'], // seed 004
  ['统计时间：２０２１年１月１日—２０２１年１２月３１日', '2021-01-01', '2021-12-31'],
  ['数据统计期限为2022.1.1-2022.12.31。', '2022-01-01', '2022-12-31'],
  ['统计期限：2022-01-01至2022-12-31', '2022-01-01', '2022-12-31'],
  ['规划自2021.1.1-2025.12.31实施。', null, null],
  ['统计期限自2020年1月1日至12月21日', '2020-01-01', '2020-12-21'], // 山阳县 2020
  ['统计期限自2020年1月1日至2020年13月45日', null, null],
  ['统计期限自202511日起，至20251231日止', null, null], // digits lost with their font
  ['2020年1月1日至2月3日放假。', null, null],
])('the period in %j', (text, from, to) => {
  expect(findPeriod([text])).toEqual(from === null ? null : { from, to });
});

test('the period in a sentence that is cut at the end of a line', () => {
  const lines = ['本报告所列数据的统计期限自2019年1月1日起至2019年12月3', '1日止。如有疑问，请与我镇联系。'];
  expect(findPeriod(lines)).toEqual({ from: '2019-01-01', to: '2019-12-31' });
});

test.each<[string[], string[], string | null]>([
  [[], ['平罗县通伏乡人民政府', '2021年1月14日'], '2021-01-14'], // seed 003
  [[], ['2021 年 1 月 14 日'], '2021-01-14'],
  [['（2026年1月23日）'], [], '2026-01-23'],
  [['发布日期：2021-01-20'], [], '2021-01-20'],
  [['发布时间: 2021年1月20日'], [], '2021-01-20'],
  [['统计期限自2020年1月1日至2020年12月31日。'], ['至2020年12月31日止。'], null],
])('the date of publication in %j and %j', (head, tail, date) => {
  expect(findPublishedAt(head, tail)).toBe(date);
});
