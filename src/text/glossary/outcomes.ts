import { article, type GlossaryGroup } from './term.ts';

const outcome = (row: string) => [`applications.${row}`];

/** What can become of an application, besides a refusal. */
export const outcomeTerms: GlossaryGroup = {
  id: 'outcomes',
  title: '办理的结果',
  terms: [
    {
      id: 'granted',
      term: '予以公开',
      meaning: '申请要的，全部给了。',
      basis: article('第三十六条第一项、第二项'),
      explains: outcome('granted'),
    },
    {
      id: 'partially-granted',
      term: '部分公开',
      meaning: '有的能公开，有的不能，分开处理，把能公开的给了。一件申请只算在这一行，不再算进别的行。',
      basis: article('第三十七条'),
      explains: outcome('partiallyGranted'),
    },
    {
      id: 'unavailable',
      term: '无法提供',
      meaning: '不是不愿给，而是没有：机关不掌握，或者没有现成的，或者始终没弄清要的是什么。',
      explains: outcome('unavailable'),
    },
    {
      id: 'not-held',
      term: '本机关不掌握相关政府信息',
      meaning: '查找过，这个机关没有；可能在别的机关，也可能根本没有制作过。',
      basis: article('第三十六条第四项、第五项'),
      explains: outcome('unavailable.notHeld'),
    },
    {
      id: 'needs-creation',
      term: '没有现成信息需要另行制作',
      meaning: '要把已有的材料另外加工、分析才能得出，机关可以不提供。',
      basis: article('第三十八条'),
      explains: outcome('unavailable.needsCreation'),
    },
    {
      id: 'unclear-after-correction',
      term: '补正后申请内容仍不明确',
      meaning: '请申请人补充说明之后，还是弄不清要的是什么。',
      explains: outcome('unavailable.unclearAfterCorrection'),
    },
    {
      id: 'not-processed',
      term: '不予处理',
      meaning: '不当作信息公开申请来办的几种情形，机关要告诉申请人原因，多半还要告诉他该走哪条路。',
      explains: outcome('notProcessed'),
    },
    {
      id: 'petitions',
      term: '信访举报投诉类申请',
      meaning: '名义上是申请公开，实际是反映问题、举报或者投诉，应当走信访、投诉的渠道。',
      basis: article('第三十九条'),
      explains: outcome('notProcessed.petitions'),
    },
    {
      id: 'repeated',
      term: '重复申请',
      meaning: '同样的内容已经答复过，同一个人又来申请。',
      basis: article('第三十六条第六项'),
      explains: outcome('notProcessed.repeated'),
    },
    {
      id: 'publications',
      term: '要求提供公开出版物',
      meaning: '要的是公报、报刊、书籍这类公开出版的东西，机关告诉他到哪里找。',
      basis: article('第三十九条'),
      explains: outcome('notProcessed.publications'),
    },
    {
      id: 'excessive',
      term: '无正当理由大量反复申请',
      meaning: '申请的数量、频次明显超过合理范围，请申请人说明理由，理由不合理。',
      basis: article('第三十五条'),
      explains: outcome('notProcessed.excessive'),
    },
    {
      id: 'reconfirmation',
      term: '要求行政机关确认或重新出具已获取信息',
      meaning: '手里已经有了这份信息，来要机关再确认一次或者再出一份。',
      explains: outcome('notProcessed.reconfirmation'),
    },
    {
      id: 'other-outcome',
      term: '其他处理',
      meaning: '前面五类之外的结果。2021 年度起的表分成三行印；申请人自己撤回的多算在“其他”里。',
      explains: outcome('otherOutcome'),
    },
    {
      id: 'correction-overdue',
      term: '逾期不补正',
      meaning: '没有正当理由，到期没有补充说明，视为放弃申请。',
      basis: article('第三十条'),
      explains: outcome('otherOutcome.correctionOverdue'),
    },
    {
      id: 'fee-unpaid',
      term: '逾期未缴费',
      meaning: '收到信息处理费的收费通知，到期没有缴纳，申请不再处理。',
      basis: '国办函〔2020〕109号',
      explains: outcome('otherOutcome.feeUnpaid'),
    },
  ],
};
