import { article, type GlossaryGroup } from './term.ts';

const refusal = (row: string) => [`applications.denied.${row}`];

/** The eight reasons for which information may be refused. */
export const refusalTerms: GlossaryGroup = {
  id: 'refusals',
  title: '不予公开的理由',
  terms: [
    {
      id: 'denied',
      term: '不予公开',
      meaning: '信息有，但依法不能或者可以不公开。表里分八种理由；机关要说明是哪一种。',
      basis: article('第十四条至第十六条，第三十六条第三项'),
      explains: ['applications.denied'],
    },
    {
      id: 'state-secrets',
      term: '属于国家秘密',
      meaning: '依法定程序确定为国家秘密的，不予公开。',
      basis: article('第十四条'),
      explains: refusal('stateSecrets'),
    },
    {
      id: 'prohibited-by-law',
      term: '其他法律行政法规禁止公开',
      meaning: '别的法律或者行政法规写明不许公开的。',
      basis: article('第十四条'),
      explains: refusal('prohibitedByLaw'),
    },
    {
      id: 'security-and-stability',
      term: '三安全一稳定',
      meaning: '国家安全、公共安全、经济安全和社会稳定。公开了可能危及其中一项的，不予公开。',
      basis: article('第十四条'),
      explains: refusal('securityAndStability'),
    },
    {
      id: 'third-party-rights',
      term: '保护第三方合法权益',
      meaning:
        '涉及商业秘密、个人隐私等，公开会损害别人的合法权益。本人同意，或者不公开会对公共利益造成重大影响的，仍要公开。',
      basis: article('第十五条'),
      explains: refusal('thirdPartyRights'),
    },
    {
      id: 'internal-affairs',
      term: '三类内部事务信息',
      meaning: '人事管理、后勤管理、内部工作流程三类。机关可以不公开，不是一定不公开。',
      basis: article('第十六条第一款'),
      explains: refusal('internalAffairs'),
    },
    {
      id: 'process-information',
      term: '四类过程性信息',
      meaning: '讨论记录、过程稿、磋商信函、请示报告四类。机关可以不公开，不是一定不公开。',
      basis: article('第十六条第二款'),
      explains: refusal('processInformation'),
    },
    {
      id: 'enforcement-files',
      term: '行政执法案卷',
      meaning: '执法办案形成的卷宗。机关可以不公开；当事人查阅自己的案卷另有规定。',
      basis: article('第十六条第二款'),
      explains: refusal('enforcementFiles'),
    },
    {
      id: 'administrative-queries',
      term: '行政查询事项',
      meaning: '工商登记、不动产登记这类资料，法律、行政法规另外规定了查询的办法，要照那个办法去查。',
      basis: article('第三十六条第七项'),
      explains: refusal('administrativeQueries'),
    },
  ],
};
