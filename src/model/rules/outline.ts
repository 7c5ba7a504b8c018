import { formNotice, rule } from './rule.ts';

/** Problems of the parts of a report. */
export const outlineRules = {
  'outline/missing-section': rule<{ ordinal: string; section: string }>({
    number: 'R46',
    title: '缺少一个部分',
    about: 'document',
    severity: 'warning',
    meaning: '官方格式的六个部分里，有一个没有找到标题。标题按文字认，不按序号认。',
    formula: '六个部分的标题都有',
    compares: '官方格式的六个部分与报告印出的标题',
    cannotSee: '看不出标题之下写得是否充分。',
    source: `条例第五十条；${formNotice}`,
    message: (f) => `没有找到“${f.ordinal}、${f.section}”这一部分。`,
    advice: '请核对原文是否缺这一部分；没有内容也应保留标题并写“无”。',
  }),
};
