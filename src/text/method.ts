/** Words around the formulas on the page about the method. The formulas stand where they are calculated. */
export const methodWords = {
  indicators: '比率怎样算',
  indicatorsLead:
    '比率只由一份报告自己的数字算出，增长率由相邻两年的算出。每个比率旁边都写着分子、分母；用到的格有一个没有读准、空着或没有印出，就不算。',
  indicator: '指标',
  formula: '公式',
  note: '说明',
  small: '数太小，不算比率',
  smallRules: (least: number) => [
    `分母不到 ${least} 时不给比率，只给分子和分母：3 件里有 1 件不予公开，说成 33% 会让人误会。`,
    '不按比率给乡镇排名次。大多数乡镇一年没有几件申请，差一件名次就变，排出来的是运气。',
    '合计只加同一年、同一级别、同一范围（本机关或汇总）、同一版表格的报告，并写明加了几份、几份没有写明。',
  ],
  rules: '核对用的算式',
  rulesLead: (count: number) =>
    `目录里一共 ${count} 条规则，下面是有算式的。每条规则的依据、看不到什么和真实的例子，见`,
  allRules: '核对规则',
  rule: '规则',
};
