import { article, type GlossaryGroup } from './term.ts';

/** Words of who asked, and of how many. */
export const applicantTerms: GlossaryGroup = {
  id: 'applications',
  title: '申请和申请人',
  terms: [
    {
      id: 'newly-received',
      term: '本年新收申请',
      meaning: '这一年里新收到的申请，不含上一年留下来没有办完的。',
      explains: ['applications.newlyReceived'],
    },
    {
      id: 'carried-over',
      term: '上年结转',
      meaning: '上一年收到、到年底还没有答复，留到这一年接着办的申请。应当和上一年报告里的“结转下年度”相同。',
      explains: ['applications.carriedOver'],
    },
    {
      id: 'carried-forward',
      term: '结转下年度',
      meaning: '到年底还没有答复、留到下一年接着办的申请。年底收到的申请还没到期，有结转很平常。',
      explains: ['applications.carriedForward'],
    },
    {
      id: 'concluded',
      term: '办理结果总计',
      meaning: '这一年里办完的申请，是各种结果加起来的数。新收加结转，应当等于办完的加留到下年的。',
      explains: ['applications.concluded'],
    },
    {
      id: 'natural-person',
      term: '自然人',
      meaning: '以个人名义来申请的人。',
    },
    {
      id: 'organizations',
      term: '法人或其他组织',
      meaning:
        '以单位名义来申请的：商业企业、科研机构、社会公益组织（如基金会）、法律服务机构（如律师事务所）和其他。',
    },
    {
      id: 'correction',
      term: '补正',
      meaning:
        '申请没有写清楚要什么，机关应当在 7 个工作日内一次告诉申请人怎样补充。答复的期限从收到补充的那天算起。',
      basis: article('第三十条'),
    },
    {
      id: 'third-party',
      term: '第三方',
      meaning: '申请的内容牵涉到的别人。机关要先问他同不同意公开。',
      basis: article('第三十二条'),
    },
    {
      id: 'processing-fee',
      term: '信息处理费',
      meaning:
        '申请公开一般不收费；数量、频次明显超过合理范围的才可以收。按件计的，同一人一个月 10 件以内不收；按量计的，30 页以内不收。',
      basis: `${article('第四十二条')}，国办函〔2020〕109号`,
    },
  ],
};
