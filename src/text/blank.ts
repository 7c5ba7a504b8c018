import { hintEnd } from '../model/blank-hint.ts';

/** Words of the blank forms and of the page that makes them. Labels of rows and columns come from the forms. */
export const blankWords = {
  page: '下一年的空白表',
  lead: '按官方格式做好的空白年报：上年结转的数已经填好，电子表格里的总计会自己加，每一部分写着该写什么。在这个网页里生成，不经过别的服务器。',
  find: '地名',
  findHint: '输入乡镇、区县的名字，如“香山乡”',
  needsScript: '空白表要在浏览器里运行脚本才能生成。',
  noPlaceFound: '没有找到这个地方的报告。',
  loading: '正在取上一年的报告……',
  failed: '上一年的报告没有取到。请检查网络，再试一次。',
  ready: (government: string, year: number, form: string) => `${government} ${year} 年年度报告，${form}`,
  carried: (count: number, year: number) =>
    count === 0
      ? `${year} 年报告的“结转下年度”没有读准，“上年结转”要自己填。`
      : `“上年结转”的 ${count} 个数取自 ${year} 年报告的“结转下年度”，请核对。`,
  noForm: '没有适用的官方格式。',
  word: 'Word 空白表',
  sheet: '电子表格（总计自动加）',
  file: (government: string, year: number) => `${government}${year}年政府信息公开工作年度报告（空白表）`,
  link: '下一年的空白表',
  linkSays: '给写报告的人：Word 或电子表格，上年结转的数已经填好',
  title: (government: string, year: number) => `${government}${year}年政府信息公开工作年度报告`,
  preamble: (year: number) =>
    `本报告根据《中华人民共和国政府信息公开条例》第五十条编制。所列数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
  hint: (section: string) => `（${hints[section] ?? '在这里写。'}${hintEnd}）`,
  date: (year: number) => `${year}年1月　日`,
  sheetName: '年度报告',
};

const hints: Readonly<Record<string, string>> = {
  overview: '写主动公开、依申请公开、政府信息管理、平台建设、监督保障的情况；文中的件数与下面的表一致。',
  problems: '写今年的主要问题，去年提出的问题改得怎样，明年怎么改。',
  otherMatters: '收取信息处理费的情况写在这里；没有收取的也写明没有。',
};
