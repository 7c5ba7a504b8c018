import type { FormInput } from '../form.ts';

const unit = '件';
const column = (id: string, label: string, alsoSeen: string[]) => ({ id, label, alsoSeen, unit });

/** 表四，政府信息公开行政复议、行政诉讼情况: three groups of five numbers on one line, the same in both forms. */
export const remedies: FormInput['tables'][number] = {
  id: 'remedies',
  title: '政府信息公开行政复议、行政诉讼情况',
  unit,
  blocks: [
    {
      arrangement: 'across',
      columns: [
        column('upheld', '结果维持', ['维持']),
        column('corrected', '结果纠正', ['纠正']),
        column('otherResult', '其他结果', ['其它结果', '其他']),
        column('pending', '尚未审结', ['未审结']),
        column('total', '总计', ['合计']),
      ],
      rows: [
        { id: 'reconsideration', label: '行政复议' },
        {
          label: '行政诉讼',
          rows: [
            { id: 'litigationDirect', label: '未经复议直接起诉', alsoSeen: ['未经复议直接诉讼'], rows: [] },
            { id: 'litigationAfterReconsideration', label: '复议后起诉', alsoSeen: ['复议后诉讼'], rows: [] },
          ],
        },
      ],
    },
  ],
  identities: [
    {
      kind: 'sum',
      rule: 'check/remedy-total',
      along: 'columns',
      total: 'total',
      parts: ['upheld', 'corrected', 'otherResult', 'pending'],
    },
  ],
};
