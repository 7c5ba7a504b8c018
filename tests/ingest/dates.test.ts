import { expect, test } from 'vitest';
import { findPublishedAt } from '../../src/ingest/dates.ts';

test.each<[string[], string[], string | null]>([
  [[], ['平罗县通伏乡人民政府', '2021年1月14日'], '2021-01-14'], // seed 003
  [[], ['2021 年 1 月 14 日'], '2021-01-14'],
  [[], ['沭阳县教育局', '二〇一三年三月二十七日'], '2013-03-27'],
  [[], ['二○一○年元月十日'], '2010-01-10'],
  [['（2026年1月23日）'], [], '2026-01-23'],
  [['发布日期：2021-01-20'], [], '2021-01-20'],
  [['发布时间: 2021年1月20日'], [], '2021-01-20'],
  [['统计期限自2020年1月1日至2020年12月31日。'], ['至2020年12月31日止。'], null],
])('the date of publication in %j and %j', (head, tail, date) => {
  expect(findPublishedAt(head, tail)).toBe(date);
});
