import type { FormId, Report } from '../model/report.ts';

/** Words of the pages of places. */
export const placeWords = {
  totals: (place: string) => `${place}所属机关合计`,
  totalsLead:
    '只加已经收录的报告，所以不是全部。级别、范围（本机关或汇总）、表格格式有一样不同就分开加，不混在一起；没有写明的不算进去，并注明有几份。',
  included: '收录',
  reports: (count: number) => `${count} 份`,
  missing: (count: number) => `${count} 份未写明`,
  of: (level: string, scope: Report['scope'], form: FormId | null) =>
    [level, scope === 'aggregate' ? '汇总报告' : '本机关报告', form === null ? null : `${form} 格式`]
      .filter((part) => part !== null)
      .join('，'),
  latest: (place: string, year: number) => `${place}所属各机关，${year} 年`,
  latestLead: '按登记表的次序排列，不排名次。点数字看它在报告里的那一格。',
  quiet: (count: number) => `收录的 ${count} 份报告里，申请、答复、复议和诉讼都是 0。点开看表。`,
  quietYears: '这几年，申请、答复、复议和诉讼都是 0，不再画图。',
  rates: '各年度的比率',
  rate: '比率',
  rankings: (place: string, year: number) => `${place}所属各机关 ${year} 年的比率`,
  rankingsLead:
    '只列分母不少于 10 的，分子和分母写在旁边。比率高低与申请的内容、来的人有关，不是好坏的名次；级别、范围不同的分开列。',
  rankingCaption: (title: string, year: number) => `${year} 年${title}，从高到低`,
  partOfWhole: '分子 ÷ 分母',
  unranked: (few: number, unknown: number) =>
    `没有列出的：${[
      few > 0 ? `${few} 个分母不到 10` : '',
      unknown > 0 ? `${unknown} 个的报告没有写全要用的数，或者数合不上` : '',
    ]
      .filter((part) => part !== '')
      .join('；')}。`,
  findings: (place: string) => `${place}各份报告的核对`,
  findingsLead: '本级和所属机关的报告，合在一起数。待核对只说明报告里两处写得不一样，原因要问报告的机关。',
  findingsLink: '逐条看提示',
  stop: '。',
  body: '机关',
  noReport: '未收录',
};
