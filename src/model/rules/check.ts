import { formNotice, rule } from './rule.ts';

/** What must hold in every table, and in tables three and four. Never asked of cells that were not read with certainty. */
export const checkRules = {
  'check/row-total': rule<{ row: string; expected: number; actual: number; difference: number }>({
    number: 'R01',
    title: '分项之和与总计',
    about: 'document',
    severity: 'error',
    meaning: '表三的每一行，自然人和五类法人或其他组织相加，应等于该行的总计。有格空着或读不准时不作判断。',
    formula: '自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计',
    compares: '表三每一行里六类申请人的数与同一行的总计',
    cannotSee: '看不出一件申请归错了类：两个数一增一减，和仍然相等。',
    source: formNotice,
    message: (f) =>
      `“${f.row}”各类申请人相加是 ${f.expected}，总计写的是 ${f.actual}，相差 ${f.difference}。`,
    advice: '请核对这一行的各个数字。可能原因：漏填一类申请人，或改动后没有重算总计。',
  }),
  'check/outcome-sum': rule<{ column: string; expected: number; actual: number; difference: number }>({
    number: 'R02',
    title: '各种办理结果之和与总计',
    about: 'document',
    severity: 'error',
    meaning:
      '表三的每一列，（一）至（六）各种办理结果相加，应等于（七）总计。有格空着、未印出或读不准时不作判断。',
    formula: '予以公开＋部分公开＋不予公开各项＋无法提供各项＋不予处理各项＋其他处理＝（七）总计',
    compares: '表三每一列里各种办理结果的数与同一列的（七）总计',
    cannotSee: '看不出一件申请归错了结果，也看不出结果本身是否恰当。',
    source: formNotice,
    message: (f) =>
      `“${f.column}”一列各种办理结果相加是 ${f.expected}，（七）总计写的是 ${f.actual}，相差 ${f.difference}。`,
    advice: '请核对这一列的各个数字。可能原因：漏填一种结果，或改动后没有重算总计。',
  }),
  'check/balance': rule<{ column: string; expected: number; actual: number; difference: number }>({
    number: 'R03',
    title: '收到的与办理的相抵（勾稽关系）',
    about: 'document',
    severity: 'error',
    meaning:
      '表三的每一列，第一项加第二项之和，应等于第三项（总计）加第四项之和。这是官方表格自己写明的勾稽关系。',
    formula: '本年新收＋上年结转＝（七）总计＋结转下年度继续办理',
    compares: '表三每一列里收到的（本年新收、上年结转）与办理的（总计、结转下年度）',
    cannotSee: '四个数都漏掉同一件申请，就看不出来；上年结转是否等于去年报告所写，另有规则核对。',
    source: formNotice,
    message: (f) =>
      `“${f.column}”一列，本年新收加上年结转是 ${f.expected}，办理总计加结转下年度是 ${f.actual}，相差 ${f.difference}。`,
    advice: '请核对新收、上年结转、总计、结转下年度四行。',
  }),
  'check/remedy-total': rule<{ row: string; expected: number; actual: number; difference: number }>({
    number: 'R04',
    title: '复议、诉讼各种结果之和与总计',
    about: 'document',
    severity: 'error',
    meaning: '表四的三组数，各种结果加尚未审结，应等于该组的总计。',
    formula: '结果维持＋结果纠正＋其他结果＋尚未审结＝总计',
    compares: '表四每一组里四种结果的数与该组的总计',
    cannotSee: '看不出一个案件归错了结果，也不知道复议、诉讼是否如实统计。',
    source: formNotice,
    message: (f) => `“${f.row}”各种结果相加是 ${f.expected}，总计写的是 ${f.actual}，相差 ${f.difference}。`,
    advice: '请核对这一组的五个数字。',
  }),
  'check/non-negative': rule<{ row: string; column: string; actual: number }>({
    number: 'R05',
    title: '件数应为零或正整数',
    about: 'document',
    numbers: 'faultyCells',
    severity: 'error',
    meaning: '除“本年增/减”外，件数和项数不会是负数或小数；金额可以有小数，但不会是负数。',
    formula: '件数、项数是 0、1、2……；金额≥0；“本年增/减”是整数',
    compares: '三张表里每个确切读出的数与它所在列应有的样子',
    cannotSee: '看不出一个合乎样子的数是否属实。',
    source: formNotice,
    message: (f) => `“${f.row}”的“${f.column}”是 ${f.actual}，件数应为零或正整数，金额不应为负。`,
    advice: '请核对这个数字。',
  }),
};
