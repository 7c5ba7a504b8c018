/** What each derived indicator is called and how it is worked out, in words. The cells it takes stand in src/compare/indicators.ts. */
export const indicatorWords = {
  disclosure: {
    title: '公开率',
    formula: '（予以公开 + 部分公开）÷ 办理结果总计',
    note: '部分公开也算在内。',
  },
  refusal: {
    title: '不予公开率',
    formula: '不予公开八项之和 ÷ 办理结果总计',
    note: '八项都是《政府信息公开条例》写明可以不公开的情形。',
  },
  unable: {
    title: '无法提供率',
    formula: '无法提供三项之和 ÷ 办理结果总计',
    note: '指本机关不掌握、没有现成信息需要另行制作、补正后申请内容仍不明确。',
  },
  notHeld: {
    title: '不掌握率',
    formula: '无法提供中的“本机关不掌握相关政府信息”÷ 办理结果总计',
    note: '信息可能由别的机关掌握，与申请人问得对不对路有关。',
  },
  notProcessed: {
    title: '不予处理率',
    formula: '不予处理五项之和 ÷ 办理结果总计',
    note: '如以申请的形式信访、投诉、举报，或者重复申请。',
  },
  otherOutcome: {
    title: '其他处理率',
    formula: '其他处理各项之和 ÷ 办理结果总计',
    note: '如逾期不补正、逾期不缴费、申请人撤回。',
  },
  carriedForward: {
    title: '结转率',
    formula: '结转下年度继续办理 ÷（本年新收 + 上年结转）',
    note: '年底收到的申请多，结转就多，不等于办得慢。',
  },
  dispute: {
    title: '争议强度',
    formula: '（行政复议总计 + 两类行政诉讼总计）÷ 办理结果总计',
    note: '复议、诉讼可能针对往年的答复；经复议再起诉的，复议和诉讼各算一次。',
  },
  reviewCorrection: {
    title: '复议纠正率',
    formula: '行政复议结果纠正 ÷（行政复议总计 − 尚未审结）',
    note: '修订的《行政复议法》2024 年起施行，对不予公开不服的要先申请复议，前后年度不宜直接相比。',
  },
  courtCorrection: {
    title: '诉讼纠正率',
    formula: '两类行政诉讼结果纠正之和 ÷（两类行政诉讼总计之和 − 尚未审结之和）',
    note: '修订的《行政复议法》2024 年起施行，对不予公开不服的要先申请复议，前后年度不宜直接相比。',
  },
  naturalPerson: {
    title: '自然人占比',
    formula: '本年新收中的自然人 ÷ 本年新收总计',
    note: '其余是商业企业、科研机构、社会公益组织、法律服务机构和其他。',
  },
  business: {
    title: '商业企业占比',
    formula: '本年新收中的商业企业 ÷ 本年新收总计',
    note: '',
  },
  growth: {
    title: '新收申请增长率',
    formula: '（本年新收 − 上一年新收）÷ 上一年新收',
    note: '只在相邻两年、同一版表格、同一统计范围之间计算。',
  },
} satisfies Record<string, { title: string; formula: string; note: string }>;

/** Why an indicator has no value, for a reader who expected one. */
export const withheldWords = {
  few: (n: number, least: number) => `分母是 ${n}，不到 ${least}，不算比率`,
  unknown: '报告没有给出全部要用的数字',
  inconsistent: '分子大于分母，不算比率，请看报告页的核对提示',
  noLastYear: '没有收录上一年的报告',
  formChanged: '上一年用的是另一版表格',
  scopeChanged: '上一年的统计范围不同',
};
