import { expect, test } from 'vitest';
import { findPeriod } from '../../src/ingest/periods.ts';

const of2023 = { from: '2023-01-01', to: '2023-12-31' };

test.each<[string, string | null, string | null]>([
  ['报告所列数据统计期限自2020年1月1日至2020年12月31日。', '2020-01-01', '2020-12-31'], // seed 000
  ['统计期限自 2019 年 1 月 1 日起，至 2019 年 12 月 31 日止。', '2019-01-01', '2019-12-31'], // seed 001
  ['数据统计期限为 2020 年 1 月 1 日至 12 月 31 日。', '2020-01-01', '2020-12-31'], // seed 004
  ['统计时间：２０２１年１月１日—２０２１年１２月３１日', '2021-01-01', '2021-12-31'],
  ['数据统计期限为2022.1.1-2022.12.31。', '2022-01-01', '2022-12-31'],
  ['统计期限自20201月1日起至202012月31日止。', '2020-01-01', '2020-12-31'],
  ['统计期限：2022-01-01至2022-12-31', '2022-01-01', '2022-12-31'],
  ['规划自2021.1.1-2025.12.31实施。', null, null],
  ['统计期限自2020年1月1日至12月21日', '2020-01-01', '2020-12-21'], // 山阳县 2020
  ['统计期限自2020年1月1日至2020年13月45日', null, null],
  ['统计期限自202511日起，至20251231日止', null, null], // digits lost with their font
  ['2020年1月1日至2月3日放假。', null, null],
])('the period in %j', (text, from, to) => {
  expect(findPeriod([text])).toEqual(from === null ? null : { from, to });
});

test.each([
  '本报告中所列数据统计时间从2023年元月1日起至2023年12月31日止。',
  '报告数据的统计期限自2023年1月1日始，到2023年12月31日止。',
  '统计期限为2023年1月1日零时至2023年12月31日24时。',
  '本报告数据统计期为2023年度（1月1日-12月31日）。',
  '本报告统计时段为2023年1-12月。',
  '数据的统计期限为2023年1月至12月。',
  '统计期限自二〇二三年一月一日起至二○二三年十二月三十一日止。',
])('the year 2023 in %j', (text) => {
  expect(findPeriod([text])).toEqual(of2023);
});

test('the period in a sentence that is cut at the end of a line', () => {
  const lines = ['本报告所列数据的统计期限自2019年1月1日起至2019年12月3', '1日止。如有疑问，请与我镇联系。'];
  expect(findPeriod(lines)).toEqual({ from: '2019-01-01', to: '2019-12-31' });
});

test.each([
  '从2023年6月1日至6月30日，开展“政务公开宣传月”活动。',
  '自2022年7月1日起至2023年6月30日止，教育收费实行公示制度。',
  '政府开放日活动时间为2023年9月1日至9月10日。',
  '规范性文件清理工作自2023年2月10日至2023年4月10日进行。',
  '县统计局自2023年3月1日至4月30日开展普查。',
])('the days of an event are no period of the numbers: %s', (text) => {
  expect(findPeriod(['现公布2023年年度报告。'], [text], 2023)).toBeNull();
});

test('a whole year in the text is the period where it is the year of the report', () => {
  const text = ['自2023年1月1日至2023年12月31日，主动公开政府信息36条。'];
  expect(findPeriod([], text, 2023)).toEqual(of2023);
  expect(findPeriod([], text, 2024)).toBeNull();
});
