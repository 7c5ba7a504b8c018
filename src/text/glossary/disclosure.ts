import { article, type GlossaryGroup } from './term.ts';

/** Words of how information is opened, and of the first table. */
export const disclosureTerms: GlossaryGroup = {
  id: 'disclosure',
  title: '公开与主动公开',
  terms: [
    {
      id: 'government-information',
      term: '政府信息',
      meaning: '行政机关在履行行政管理职能时制作或者获取、用一定形式记录和保存下来的信息。',
      basis: article('第二条'),
    },
    {
      id: 'active-disclosure',
      term: '主动公开',
      meaning: '不用谁来要，机关自己就该公布。涉及公众利益、需要大家知道或者参与决策的，都应当主动公开。',
      basis: article('第十九条、第二十条'),
    },
    {
      id: 'on-request',
      term: '依申请公开',
      meaning:
        '没有主动公布的，任何公民、法人、组织都可以写申请去要，不必说明用途。机关一般在 20 个工作日内答复，可以再延长最多 20 个工作日。',
      basis: article('第二十七条、第三十三条'),
    },
    {
      id: 'annual-report',
      term: '政府信息公开工作年度报告',
      meaning:
        '县级以上政府部门每年 1 月 31 日前公布上一年的报告，县级以上地方政府的主管部门 3 月 31 日前公布本级政府的报告。乡镇多照部门的日期办。',
      basis: article('第四十九条、第五十条'),
    },
    {
      id: 'regulations',
      term: '规章',
      meaning:
        '国务院部门、省级政府和设区的市、自治州政府依法制定的规定。区县和乡镇没有权制定，所以通常是 0。',
      basis: article('第二十条第一项'),
      explains: ['disclosure.regulations'],
    },
    {
      id: 'normative-documents',
      term: '行政规范性文件',
      meaning:
        '规章以外，机关公开发布、对公众有约束力、在一段时间里反复适用的文件，是常说的“红头文件”里对外普遍管用的那一部分。',
      basis: article('第二十条第一项'),
      explains: ['disclosure.normativeDocuments'],
    },
    {
      id: 'in-force',
      term: '现行有效件数',
      meaning:
        '到年底仍然管用的文件有多少件。2021 年度起的表才有，和以前的“对外公开总数量”不是一回事，不能相接。',
      explains: ['disclosure/inForce'],
    },
    {
      id: 'total-disclosed',
      term: '对外公开总数量',
      meaning: '到年底一共公开着多少件文件。只有 2019、2020 年度的表才有。',
      explains: ['disclosure/total'],
    },
    {
      id: 'licensing',
      term: '行政许可',
      meaning: '要先申请、批准了才能做的事，如开店、建房、驾驶。表里是一年办理了多少件。',
      basis: article('第二十条第五项'),
      explains: ['disclosure.licensing'],
    },
    {
      id: 'other-services',
      term: '其他对外管理服务事项',
      meaning: '行政许可以外，机关为公众办理的事，如确认、登记、裁决。只有 2019、2020 年度的表才有。',
      basis: article('第二十条第五项'),
      explains: ['disclosure.otherServices'],
    },
    {
      id: 'penalties',
      term: '行政处罚',
      meaning: '对违反行政管理秩序的人或单位给予的惩戒，如警告、罚款、吊销许可。',
      basis: article('第二十条第六项'),
      explains: ['disclosure.penalties'],
    },
    {
      id: 'coercion',
      term: '行政强制',
      meaning: '包括查封、扣押这类强制措施，和拒不履行决定时的强制执行。',
      basis: article('第二十条第六项'),
      explains: ['disclosure.coercion'],
    },
    {
      id: 'fees',
      term: '行政事业性收费',
      meaning: '机关和事业单位依法向办事的人收取的费用。它和申请公开时的信息处理费不是一回事。',
      basis: article('第二十条第八项'),
      explains: ['disclosure.fees'],
    },
    {
      id: 'procurement',
      term: '政府集中采购',
      meaning:
        '用财政资金、由集中采购机构统一办理的采购。只有 2019、2020 年度的表才有，官方的表没有印金额的单位。',
      basis: article('第二十条第九项'),
      explains: ['disclosure.procurement'],
    },
  ],
};
