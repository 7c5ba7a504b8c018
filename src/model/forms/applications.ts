import type { FormInput } from '../form.ts';

type Table = FormInput['tables'][number];

const unit = '件';

const columns: Table['blocks'][number]['columns'] = [
  {
    label: '申请人情况',
    alsoSeen: [],
    kind: 'count',
    unit: null,
    columns: [
      { id: 'naturalPerson', label: '自然人', alsoSeen: [], kind: 'count', unit, columns: [] },
      {
        label: '法人或其他组织',
        alsoSeen: [],
        kind: 'count',
        unit: null,
        columns: [
          {
            id: 'commercialEnterprise',
            label: '商业企业',
            alsoSeen: ['企业'],
            kind: 'count',
            unit,
            columns: [],
          },
          {
            id: 'researchInstitution',
            label: '科研机构',
            alsoSeen: ['科研'],
            kind: 'count',
            unit,
            columns: [],
          },
          {
            id: 'socialWelfareOrganization',
            label: '社会公益组织',
            alsoSeen: ['社会组织', '公益组织'],
            kind: 'count',
            unit,
            columns: [],
          },
          {
            id: 'legalServiceOrganization',
            label: '法律服务机构',
            alsoSeen: ['法律服务'],
            kind: 'count',
            unit,
            columns: [],
          },
          { id: 'other', label: '其他', alsoSeen: ['其它', '其他组织'], kind: 'count', unit, columns: [] },
        ],
      },
      { id: 'total', label: '总计', alsoSeen: ['合计'], kind: 'count', unit, columns: [] },
    ],
  },
];

const row = (id: string, label: string, alsoSeen: string[] = []) => ({ id, label, alsoSeen, rows: [] });
const group = (label: string, rows: ReturnType<typeof row>[]) => ({ label, alsoSeen: [], rows });

/** 表三，收到和处理政府信息公开申请情况. The two forms differ only in how （六）其他处理 is printed. */
export function applications(otherOutcome: 'undivided' | 'divided'): Table {
  return {
    id: 'applications',
    title: '收到和处理政府信息公开申请情况',
    unit,
    blocks: [
      {
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        columns,
        rows: [
          row('newlyReceived', '一、本年新收政府信息公开申请数量', [
            '本年新收',
            '本年度新收政府信息公开申请数量',
            '本年新收申请数量',
          ]),
          row('carriedOver', '二、上年结转政府信息公开申请数量', [
            '上年结转',
            '上年度结转政府信息公开申请数量',
            '上年结转申请数量',
          ]),
          {
            label: '三、本年度办理结果',
            alsoSeen: ['本年度处理结果'],
            rows: [
              row('granted', '（一）予以公开'),
              row('partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
              group('（三）不予公开', [
                row('denied.stateSecrets', '1.属于国家秘密'),
                row('denied.prohibitedByLaw', '2.其他法律行政法规禁止公开', [
                  '法律法规禁止',
                  '其他法律法规禁止公开',
                  '其他法律行政止公开',
                ]),
                row('denied.securityAndStability', '3.危及“三安全一稳定”'),
                row('denied.thirdPartyRights', '4.保护第三方合法权益'),
                row('denied.internalAffairs', '5.属于三类内部事务信息', ['属于三类内容事务信息']),
                row('denied.processInformation', '6.属于四类过程性信息'),
                row('denied.enforcementFiles', '7.属于行政执法案卷'),
                row('denied.administrativeQueries', '8.属于行政查询事项'),
              ]),
              group('（四）无法提供', [
                row('unavailable.notHeld', '1.本机关不掌握相关政府信息'),
                row('unavailable.needsCreation', '2.没有现成信息需要另行制作'),
                row('unavailable.unclearAfterCorrection', '3.补正后申请内容仍不明确'),
              ]),
              group('（五）不予处理', [
                row('notProcessed.petitions', '1.信访举报投诉类申请'),
                row('notProcessed.repeated', '2.重复申请'),
                row('notProcessed.publications', '3.要求提供公开出版物'),
                row('notProcessed.excessive', '4.无正当理由大量反复申请'),
                row('notProcessed.reconfirmation', '5.要求行政机关确认或重新出具已获取信息'),
              ]),
              {
                id: 'otherOutcome.undivided',
                label: '（六）其他处理',
                alsoSeen: ['其它处理'],
                official: otherOutcome,
                rows: [
                  row(
                    'otherOutcome.correctionOverdue',
                    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                    ['逾期不补正', '逾期补正'],
                  ),
                  row(
                    'otherOutcome.feeUnpaid',
                    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                    ['逾期不缴费', '逾期未缴费'],
                  ),
                  row('otherOutcome.other', '3.其他', ['其它']),
                ],
              },
              row('concluded', '（七）总计', ['合计', '办理结果总计', '办理结果合计']),
            ],
          },
          row('carriedForward', '四、结转下年度继续办理', ['结转下一年度继续办理', '结转下年度', '结转下年']),
        ],
      },
    ],
    identities: [
      {
        kind: 'sum',
        rule: 'check/row-total',
        along: 'columns',
        total: 'total',
        parts: [
          'naturalPerson',
          'commercialEnterprise',
          'researchInstitution',
          'socialWelfareOrganization',
          'legalServiceOrganization',
          'other',
        ],
      },
      {
        kind: 'sum',
        rule: 'check/outcome-sum',
        along: 'rows',
        total: 'concluded',
        parts: [
          'granted',
          'partiallyGranted',
          'denied.*',
          'unavailable.*',
          'notProcessed.*',
          'otherOutcome.*',
        ],
      },
      {
        kind: 'balance',
        rule: 'check/balance',
        along: 'rows',
        left: ['newlyReceived', 'carriedOver'],
        right: ['concluded', 'carriedForward'],
      },
    ],
  };
}
