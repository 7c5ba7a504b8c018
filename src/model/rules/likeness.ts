import { rule } from './rule.ts';

const way =
  '把两份报告的“总体情况”和“存在的主要问题及改进情况”拆成句子，去掉本地地名、数字、标点和空格，再一句一句比，完全一样才算相同。不足 12 个字的句子、官方通知和条例自己的话、三个以上县里五个以上机关都写的套话，都不算。比例按字数算。句子用摘要建索引，一万份报告几秒就能比完；逐句相同，比抽样估计的办法更容易说清楚，所以没有用后者。';

/** Words that two reports have in common. Never more than a note. */
export const likenessRules = {
  'likeness/earlier': rule<{ section: string; year: number; share: string; count: number }>({
    number: 'R26',
    title: '与上一年报告相同的文字',
    about: 'document',
    severity: 'info',
    meaning: `${way}同一机关前后两年，一个部分里至少有三句可比、相同的占八成以上，就列出来。真实报告里，写法连贯的前后两年一般有两三成到四成相同。`,
    formula: '相同句子的字数÷这一部分可比句子的字数＜80%',
    compares: '同一政府前后两年报告的同一部分',
    cannotSee: '工作年年照常开展，写法相近是自然的；只看字面，不看做了什么。',
    source: '各级报告审核的通行做法',
    message: (f) => `“${f.section}”有 ${f.count} 句与 ${f.year} 年的报告相同，占可比文字的 ${f.share}。`,
    advice: '如当年的工作有变化，可以把新的做法和数字写进去。',
  }),
  'likeness/other': rule<{ section: string; other: string; share: string; count: number }>({
    number: 'R27',
    title: '与本地其他报告相同的文字',
    about: 'document',
    severity: 'info',
    meaning: `${way}同一个县、市的本级和所属乡镇、部门，同一年度的两份报告，一个部分里至少有五句相同、占六成以上，就列出来，两边对照。`,
    formula: '相同句子的字数÷这一部分可比句子的字数＜60%，或相同的不足五句',
    compares: '同一个县、市的本级和所属乡镇、部门同一年度各份报告的同一部分',
    cannotSee: '不知道谁先写。县里统一下发提纲、几个机关一起做的工作，文字都会相同。',
    source: '各级报告审核的通行做法',
    message: (f) => `“${f.section}”有 ${f.count} 句与${f.other}同一年的报告相同，占可比文字的 ${f.share}。`,
    advice: '两边的文字可以对照着看；如有照搬的内容，请换成本机关自己的情况。',
  }),
};
