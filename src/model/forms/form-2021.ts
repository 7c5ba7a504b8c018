import { defineForm } from '../form.ts';
import { applications } from './applications.ts';
import { remedies } from './remedies.ts';
import { sections } from './sections.ts';

const decisions = [{ id: 'decisions', label: '本年处理决定数量', alsoSeen: ['处理决定数量'], unit: '件' }];

/** 修订格式, from the data year 2021 on (国办公开办函〔2021〕30号). */
export const form2021 = defineForm({
  id: '2021',
  title: '政府信息公开工作年度报告格式',
  notice: '国办公开办函〔2021〕30号',
  years: { from: 2021, to: null },
  deadlines: { governments: '03-31', agencies: '01-31' },
  sections,
  tables: [
    {
      id: 'disclosure',
      title: '主动公开政府信息情况',
      unit: null,
      blocks: [
        {
          caption: '第二十条第（一）项',
          corner: '信息内容',
          columns: [
            { id: 'issued', label: '本年制发件数', alsoSeen: ['制定数量', '本年制发数'], unit: '件' },
            { id: 'repealed', label: '本年废止件数', alsoSeen: ['废止数量', '本年废止数'], unit: '件' },
            { id: 'inForce', label: '现行有效件数', alsoSeen: ['有效数量', '现行有效件'], unit: '件' },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocuments', label: '行政规范性文件', alsoSeen: ['规范性文件'] },
          ],
        },
        {
          caption: '第二十条第（五）项',
          corner: '信息内容',
          columns: decisions,
          rows: [{ id: 'licensing', label: '行政许可' }],
        },
        {
          caption: '第二十条第（六）项',
          corner: '信息内容',
          columns: decisions,
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          caption: '第二十条第（八）项',
          corner: '信息内容',
          columns: [
            {
              id: 'amount',
              label: '本年收费金额（单位：万元）',
              alsoSeen: ['收费金额'],
              kind: 'amount',
              unit: '万元',
            },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费' }],
        },
      ],
      identities: [
        {
          kind: 'stock',
          rule: 'check/in-force',
          along: 'columns',
          plus: ['issued'],
          minus: ['repealed'],
          atMost: 'inForce',
        },
      ],
    },
    applications('divided'),
    remedies,
  ],
});
