import { article, type GlossaryGroup } from './term.ts';

const result = (column: string) => [`remedies/${column}`];

/** What a person can do who does not agree, and how it ends. */
export const remedyTerms: GlossaryGroup = {
  id: 'remedies',
  title: '不服怎么办：复议和诉讼',
  terms: [
    {
      id: 'reconsideration',
      term: '行政复议',
      meaning: '不服机关的答复，请有权的行政机关再审查一次，不收费。',
      basis: article('第五十一条'),
      explains: ['remedies.reconsideration'],
    },
    {
      id: 'litigation',
      term: '行政诉讼',
      meaning: '不服机关的答复，到法院去告，就是常说的“民告官”。',
      basis: article('第五十一条'),
    },
    {
      id: 'litigation-direct',
      term: '未经复议直接起诉',
      meaning:
        '没有先申请复议，直接到法院起诉。2024 年起，对“不予公开”不服的要先复议再起诉，所以这以后的数和以前不好相比。',
      basis: '《行政复议法》第二十三条（2023 年修订，2024 年 1 月 1 日起施行）',
      explains: ['remedies.litigationDirect'],
    },
    {
      id: 'litigation-after-reconsideration',
      term: '复议后起诉',
      meaning: '先申请复议，对复议的结果不服，再到法院起诉。',
      explains: ['remedies.litigationAfterReconsideration'],
    },
    {
      id: 'upheld',
      term: '结果维持',
      meaning: '复议机关或者法院认为机关做得对。',
      explains: result('upheld'),
    },
    {
      id: 'corrected',
      term: '结果纠正',
      meaning: '复议机关或者法院认为机关做得不对，撤销、变更了它，或者要它重做。',
      explains: result('corrected'),
    },
    {
      id: 'other-result',
      term: '其他结果',
      meaning: '维持和纠正以外的，如申请人撤回、不予受理、终止。',
      explains: result('otherResult'),
    },
    {
      id: 'pending',
      term: '尚未审结',
      meaning: '到年底还没有结果。文字里说的件数有时不含这些，所以会和表里的总计差一截。',
      explains: result('pending'),
    },
  ],
};
