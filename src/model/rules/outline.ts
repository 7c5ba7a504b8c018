import { formNotice, ownMethod, rule } from './rule.ts';

/** Problems of the parts of a report. */
export const outlineRules = {
  'outline/missing-section': rule<{ ordinal: string; section: string }>({
    number: 'R46',
    title: '缺少一个部分',
    subject: '六个部分',
    about: 'document',
    numbers: 'parts',
    severity: 'warning',
    meaning: '官方格式的六个部分里，有一个没有找到标题。标题按文字认，不按序号认。',
    formula: '六个部分的标题都有',
    compares: '官方格式的六个部分与报告印出的标题',
    cannotSee: '看不出标题之下写得是否充分。',
    source: `条例第五十条；${formNotice}`,
    message: (f) => `没有找到“${f.ordinal}、${f.section}”这一部分。`,
    advice: '请核对原文是否缺这一部分；没有内容也应保留标题并写“无”。',
  }),
  'outline/hint-left': rule<{ hint: string }>({
    title: '空白表里的提示还没有删',
    about: 'reading',
    severity: 'error',
    meaning:
      '本站的空白表在每一部分写着该写什么。提示还在，说明这一部分还没有写，或者写好了忘记删去；它不是机关的话，不当作报告的正文发布。',
    source: ownMethod,
    message: (f) => `文中还有空白表的提示“${f.hint}”。`,
    advice: '请写好这一部分，删去提示，再放进来。',
  }),
};
