import { formNotice, rule } from './rule.ts';

const trialNotice = '国办公开办函〔2019〕60号所附格式';
const revisedNotice = '国办公开办函〔2021〕30号所附格式';
const ownReports = '同一政府前后两年的报告';
const blindToCause =
  '只知道两份报告的数，不知道哪一份对；机构合并、职责划转、上年报告更正过，都会接不上。换了表格格式、缺一年报告、部门换了名称时不作核对。';

/** What must agree between the reports of one government for two years in succession. */
export const yearRules = {
  'years/carry-over': rule<{
    column: string;
    year: number;
    expected: number;
    actual: number;
    difference: number;
  }>({
    number: 'R20',
    title: '上年结转与上一年报告的结转下年度',
    about: 'document',
    severity: 'error',
    meaning: '上一年结转下年度继续办理的申请，就是今年的上年结转，每一类申请人都应相等。',
    formula: '今年的上年结转＝上一年的结转下年度继续办理',
    compares: ownReports,
    cannotSee: blindToCause,
    source: formNotice,
    message: (f) =>
      `“${f.column}”一列，${f.year} 年的报告结转下年度 ${f.expected} 件，这份报告的上年结转是 ${f.actual} 件，相差 ${f.difference} 件。`,
    advice: '请与上一年的报告核对。可能原因：上一年的报告公布后改过数，机构有合并或划转，或这一行漏填。',
  }),
  'years/in-force': rule<{ row: string; year: number; expected: number; actual: number; difference: number }>(
    {
      number: 'R21',
      title: '现行有效件数与上一年相接',
      about: 'document',
      severity: 'error',
      meaning:
        '2021 修订格式里，上一年现行有效的件数，加上今年制发的，减去今年废止的，就是今年现行有效的件数。',
      formula: '今年现行有效件数＝上一年现行有效件数＋本年制发件数－本年废止件数',
      compares: ownReports,
      cannotSee: blindToCause,
      source: revisedNotice,
      message: (f) =>
        `“${f.row}”从 ${f.year} 年的报告推算，现行有效应是 ${f.expected} 件，这份报告写的是 ${f.actual} 件，相差 ${f.difference} 件。`,
      advice:
        '请核对制发、废止、现行有效三个数。可能原因：当年清理过文件、重新统计过现行有效的文件，或废止的没有计入。',
    },
  ),
  'years/items': rule<{ row: string; year: number; expected: number; actual: number; difference: number }>({
    number: 'R22',
    title: '上一年项目数量与上一年的报告',
    about: 'document',
    severity: 'warning',
    meaning:
      '2019 试行格式里，上一年的报告写有当时的项目数量和增减，两数相加就是今年所说的“上一年项目数量”。',
    formula: '今年的上一年项目数量＝上一年报告的上一年项目数量＋本年增/减',
    compares: ownReports,
    cannotSee: blindToCause,
    source: trialNotice,
    message: (f) =>
      `“${f.row}”从 ${f.year} 年的报告推算，上一年项目数量应是 ${f.expected}，这份报告写的是 ${f.actual}，相差 ${f.difference}。`,
    advice: '请与上一年的报告核对。可能原因：权责清单调整后重新统计，或上一年的增减没有计入。',
  }),
  'years/total-disclosed': rule<{ row: string; year: number; expected: number; actual: number }>({
    number: 'R23',
    title: '对外公开总数量不少于上一年',
    about: 'document',
    severity: 'info',
    meaning: '2019 试行格式里的对外公开总数量是历年累计，没有废止的话，不会比上一年少。上一年是 0 时不问。',
    formula: '今年的对外公开总数量≥上一年的对外公开总数量',
    compares: ownReports,
    cannotSee: '试行格式不写废止的件数，所以看不出减少是不是因为废止。',
    source: trialNotice,
    message: (f) =>
      `“${f.row}”的对外公开总数量，${f.year} 年的报告是 ${f.expected}，这份报告是 ${f.actual}，比上一年少。`,
    advice: '如因清理、废止而减少，就是对的；否则请核对是不是只填了当年公开的。',
  }),
  'years/pending': rule<{ row: string; year: number; expected: number; actual: number }>({
    number: 'R24',
    title: '上一年尚未审结的计入今年',
    about: 'document',
    severity: 'info',
    meaning:
      '上一年年底尚未审结的复议、诉讼，今年应当有结果或仍未审结，一般会计入今年的总计。上一年没有未审结的就不问。',
    formula: '今年的总计≥上一年的尚未审结',
    compares: ownReports,
    cannotSee: '各地做法不同：有的只计当年新收的案件，这时总计会比上一年未审结的少，也是对的。',
    source: formNotice,
    message: (f) =>
      `“${f.row}”${f.year} 年的报告有 ${f.expected} 件尚未审结，这份报告的总计是 ${f.actual} 件，少于上一年留下的。`,
    advice: '如只计当年新收的案件，就是对的；否则请核对上一年留下的案件是否计入。',
  }),
  'years/jump': rule<{ row: string; year: number; expected: number; actual: number }>({
    number: 'R25',
    title: '与上一年相差五倍以上',
    subject: '与上一年相差几倍',
    about: 'document',
    severity: 'info',
    meaning:
      '申请、复议、诉讼和处理决定的数量，与上一年相差五倍以上，较大的一年又不少于 10 件，就提一句，便于看看是不是多写或少写了一位。两年里有一年是 0 的不算。',
    formula: '较大的一年÷较小的一年＜5，或较大的一年不足 10 件',
    compares: ownReports,
    cannotSee: '不知道为什么多了或少了。业务真的增减、统计口径调整、一人多次申请，都会这样。',
    source: '各级报告审核的通行做法',
    message: (f) => `“${f.row}”${f.year} 年的报告是 ${f.expected}，这份报告是 ${f.actual}，相差五倍以上。`,
    advice: '数字无误就不用改；可以在报告里说明原因，读者会更明白。',
  }),
};
