import { severityLabels } from '../model/severity-labels.ts';

/** Words of the pages about rules. What a rule says stands in the catalogue. */
export const ruleWords = {
  title: '核对规则',
  lead: '每一条提示都来自下面的一条规则。规则有固定的编号，写明看什么、凭什么、看不到什么。数字对不上有许多可能的原因，提示只是请人再看一眼。',
  about: {
    document: '关于报告：报告里的数字和文字',
    reading: '关于读取：本站读得怎样',
  },
  aboutLead: {
    document: '报告自己对不上，或者缺了什么。用到的格没有读准，就不作判断。',
    reading: '文件没有读成，或者靠推定才读出来。这是本站的事，不是报告的事。',
  },
  audit: '核对',
  auditLead:
    '有编号的规则把两处写的放在一起比。每一次比较都公布：比的是哪些格、哪一句，应为多少，实为多少，相符、待核对，还是无法核对。',
  families: {
    R0: '表内的和与数',
    R1: '表内的和与数',
    R2: '与别的年份、别的报告',
    R3: '文字与表格',
    R4: '文字自身',
    R5: '上级与下级',
  },
  others: '关于报告：缺了什么，认不出什么',
  aboutShort: { document: '关于报告', reading: '关于读取' },
  severity: severityLabels,
  meaning: '看什么',
  formula: '公式',
  compares: '比什么',
  cannotSee: '看不到什么',
  severityLabel: '程度',
  source: '依据',
  advice: '怎么办',
  id: '编号',
  record: '在收录的报告里',
  tally: (pass: number, fail: number, open: number) =>
    `核对过 ${pass + fail + open} 项：相符 ${pass} 项，待核对 ${fail} 项，无法核对 ${open} 项。`,
  examples: '真实的例子',
  noExamples: '目前收录的报告里没有这种情况。',
  more: (shown: number, all: number) => `共 ${all} 条，这里列出 ${shown} 条，全部在`,
  findings: 'findings.csv',
  count: (count: number) => `${count} 条提示`,
  none: '没有提示',
  toPlace: '看报告此处',
  outcomes: (pass: number, fail: number, open: number) => `相符 ${pass} · 待核对 ${fail} · 无法核对 ${open}`,
  line: (line: number) => `原文第 ${line} 行`,
};
