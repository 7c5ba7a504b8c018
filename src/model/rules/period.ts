import { rule } from './rule.ts';

/** The time that a report covers. */
export const periodRules = {
  'check/period-missing': rule({
    title: '写明统计期限',
    about: 'document',
    severity: 'warning',
    meaning: '报告里没有找到“所列数据统计期限自……至……”一类的话。',
    source: '各级报告的通行写法',
    message: () => '没有找到数据的统计期限。',
    advice: '请在前言写明，如“统计期限自2020年1月1日至2020年12月31日”。',
  }),
  'check/period': rule<{ expected: string; actual: string }>({
    number: 'R43',
    title: '统计期限为整年',
    about: 'document',
    severity: 'warning',
    meaning: '年度报告的数据应从当年 1 月 1 日统计到 12 月 31 日。',
    formula: '统计期限＝1月1日至12月31日',
    compares: '前言所写的统计期限与整个日历年',
    cannotSee: '看不出各个数字是否真按这个期限统计。',
    source: '条例第四十九条、第五十条',
    message: (f) => `统计期限写的是${f.actual}，应为${f.expected}。`,
    advice: '请核对是否沿用了去年的文字，或漏写了数字。',
  }),
  'check/year': rule<{ expected: number; actual: number }>({
    number: 'R43',
    title: '标题年度与统计期限一致',
    about: 'document',
    severity: 'warning',
    meaning: '标题里的年度与统计期限的年度应当一致。以标题为准发布，并作提示。',
    formula: '标题的年度＝统计期限的年度',
    compares: '标题所写的年度与统计期限的年度',
    cannotSee: '两处沿用同一个旧年份时看不出来。',
    source: '条例第四十九条、第五十条',
    message: (f) => `标题写的是 ${f.expected} 年，统计期限是 ${f.actual} 年。`,
    advice: '请核对是否沿用了去年的文字。',
  }),
};
