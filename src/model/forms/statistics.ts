import type { FormInput } from '../form.ts';

/**
 * 政府信息公开情况统计表 of the data years 2014 to 2018 (国办发〔2014〕32号): an indicator, its unit and one number a line.
 * What it counts is defined otherwise than in the tables of later years.
 */
export const statistics: NonNullable<FormInput['statistics']> = {
  id: 'statistics',
  title: '政府信息公开情况统计表',
  unit: null,
  blocks: [
    {
      corner: '统计指标',
      columns: [
        { id: 'value', label: '统计数', alsoSeen: ['数量', '数值', '统计数据', '数据'], kind: 'amount' },
      ],
      rows: [
        {
          label: '主动公开情况',
          rows: [
            {
              id: 'activeTotal',
              label: '主动公开政府信息数',
              alsoSeen: ['主动公开政府信息总数', '主动公开信息数'],
            },
            {
              id: 'activeNormative',
              label: '主动公开规范性文件数',
              alsoSeen: ['其中：主动公开规范性文件数'],
            },
            { id: 'normativeIssued', label: '制发规范性文件总数', alsoSeen: ['制发规范性文件数'] },
            {
              label: '通过不同渠道和方式公开政府信息的情况',
              rows: [
                { id: 'byGazette', label: '政府公报公开政府信息数', alsoSeen: ['政府公报公开数'] },
                { id: 'byWebsite', label: '政府网站公开政府信息数', alsoSeen: ['政府网站公开数'] },
                { id: 'byMicroblog', label: '政务微博公开政府信息数', alsoSeen: ['政务微博公开数'] },
                { id: 'byWechat', label: '政务微信公开政府信息数', alsoSeen: ['政务微信公开数'] },
                { id: 'byOther', label: '其他方式公开政府信息数', alsoSeen: ['其他方式公开数'] },
              ],
            },
          ],
        },
        {
          label: '回应解读情况',
          rows: [
            {
              id: 'responsesTotal',
              label: '回应公众关注热点或重大舆情数',
              alsoSeen: ['回应公众关注热点和重大舆情数'],
            },
            {
              label: '通过不同渠道和方式回应解读的情况',
              rows: [
                {
                  id: 'pressConferences',
                  label: '参加或举办新闻发布会总次数',
                  alsoSeen: ['参加或举办新闻发布会次数'],
                },
                {
                  id: 'pressConferencesByChief',
                  label: '主要负责同志参加新闻发布会次数',
                  alsoSeen: ['其中：主要负责同志参加新闻发布会次数'],
                },
                { id: 'interviews', label: '政府网站在线访谈次数', alsoSeen: ['政府网站在线访谈数'] },
                {
                  id: 'interviewsByChief',
                  label: '主要负责同志参加政府网站在线访谈次数',
                  alsoSeen: ['其中：主要负责同志参加政府网站在线访谈次数'],
                },
                { id: 'interpretations', label: '政策解读稿件发布数', alsoSeen: ['政策解读稿件数'] },
                { id: 'respondedOnline', label: '微博微信回应事件数' },
                { id: 'respondedOtherwise', label: '其他方式回应事件数' },
              ],
            },
          ],
        },
        {
          label: '依申请公开情况',
          rows: [
            { id: 'received', label: '收到申请数', alsoSeen: ['收到申请总数'] },
            { id: 'receivedInPerson', label: '当面申请数' },
            { id: 'receivedByFax', label: '传真申请数' },
            { id: 'receivedOnline', label: '网络申请数', alsoSeen: ['网上申请数'] },
            { id: 'receivedByLetter', label: '信函申请数' },
            { id: 'concluded', label: '申请办结数', alsoSeen: ['申请办结总数'] },
            { id: 'concludedOnTime', label: '按时办结数' },
            { id: 'concludedExtended', label: '延期办结数' },
            { id: 'replied', label: '申请答复数', alsoSeen: ['申请答复总数'] },
            { id: 'alreadyPublic', label: '属于已主动公开范围数', alsoSeen: ['属于已主动公开范围'] },
            { id: 'granted', label: '同意公开答复数', alsoSeen: ['同意公开数'] },
            { id: 'partiallyGranted', label: '同意部分公开答复数', alsoSeen: ['同意部分公开数'] },
            { id: 'denied', label: '不同意公开答复数', alsoSeen: ['不同意公开数'] },
            {
              id: 'deniedStateSecrets',
              label: '涉及国家秘密',
              alsoSeen: ['其中：涉及国家秘密', '涉及国家秘密数'],
            },
            { id: 'deniedTradeSecrets', label: '涉及商业秘密', alsoSeen: ['涉及商业秘密数'] },
            { id: 'deniedPrivacy', label: '涉及个人隐私', alsoSeen: ['涉及个人隐私数'] },
            {
              id: 'deniedSecurity',
              label: '危及国家安全、公共安全、经济安全和社会稳定',
              alsoSeen: ['危及三安全一稳定'],
            },
            {
              id: 'deniedNotGovernment',
              label: '不是《条例》所指政府信息',
              alsoSeen: ['不是条例所指政府信息数'],
            },
            { id: 'deniedByLaw', label: '法律法规规定的其他情形', alsoSeen: ['法律法规规定的其他情形数'] },
            { id: 'notOurs', label: '不属于本行政机关公开数', alsoSeen: ['不属于本行政机关公开'] },
            { id: 'notExisting', label: '申请信息不存在数', alsoSeen: ['申请信息不存在'] },
            { id: 'toBeCorrected', label: '告知作出更改补充数', alsoSeen: ['告知作出更改补充'] },
            { id: 'otherChannel', label: '告知通过其他途径办理数', alsoSeen: ['告知通过其他途径办理'] },
          ],
        },
        { id: 'reconsideration', label: '行政复议数量', alsoSeen: ['行政复议数'] },
        { id: 'reconsiderationUpheld', label: '维持具体行政行为数' },
        { id: 'reconsiderationCorrected', label: '被依法纠错数' },
        { id: 'reconsiderationOther', label: '其他情形数' },
        { id: 'litigation', label: '行政诉讼数量', alsoSeen: ['行政诉讼数'] },
        {
          id: 'litigationUpheld',
          label: '维持具体行政行为或者驳回原告诉讼请求数',
          alsoSeen: ['维持具体行政行为或驳回原告诉讼请求数'],
        },
        { id: 'litigationCorrected', label: '被依法纠错数' },
        { id: 'litigationOther', label: '其他情形数' },
        { id: 'complaints', label: '举报投诉数量', alsoSeen: ['举报投诉数'] },
        { id: 'fees', label: '依申请公开信息收取的费用', alsoSeen: ['依申请公开收取的费用'] },
        {
          label: '机构建设和保障经费情况',
          rows: [
            { id: 'offices', label: '政府信息公开工作专门机构数' },
            { id: 'readingPoints', label: '设置政府信息公开查阅点数', alsoSeen: ['政府信息公开查阅点数'] },
            { id: 'staff', label: '从事政府信息公开工作人员数' },
            { id: 'fullTimeStaff', label: '专职人员数' },
            { id: 'partTimeStaff', label: '兼职人员数' },
            { id: 'budget', label: '政府信息公开专项经费' },
          ],
        },
        {
          label: '政府信息公开会议和培训情况',
          rows: [
            { id: 'meetings', label: '召开政府信息公开工作会议或专题会议数' },
            { id: 'trainings', label: '举办各类培训班数' },
            { id: 'trainees', label: '接受培训人员数' },
          ],
        },
      ],
    },
  ],
  identities: [],
};
