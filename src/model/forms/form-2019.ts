import { defineForm } from '../form.ts';
import { applications } from './applications.ts';
import { remedies } from './remedies.ts';
import { sections } from './sections.ts';

// Three columns shared by 许可、服务 and 处罚、强制. 本年增/减 is often torn: 本年增\减, 本年增/.
const stockColumns = [
  { id: 'previousYear', label: '上一年项目数量', alsoSeen: ['上年项目数量'], unit: '项' },
  { id: 'change', label: '本年增/减', alsoSeen: ['本年增'], kind: 'change' as const, unit: '项' },
];
const decisions = { id: 'decisions', label: '处理决定数量', unit: '件' };

/** 试行格式, for the data years 2019 and 2020 (国办公开办函〔2019〕60号). */
export const form2019 = defineForm({
  id: '2019',
  title: '政府信息公开工作年度报告格式（试行）',
  notice: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
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
            { id: 'produced', label: '本年新制作数量', unit: '件' },
            { id: 'disclosed', label: '本年新公开数量', unit: '件' },
            { id: 'total', label: '对外公开总数量', unit: '件' },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocuments', label: '规范性文件', alsoSeen: ['行政规范性文件'] },
          ],
        },
        {
          caption: '第二十条第（五）项',
          corner: '信息内容',
          columns: [...stockColumns, decisions],
          rows: [
            { id: 'licensing', label: '行政许可' },
            { id: 'otherServices', label: '其他对外管理服务事项', alsoSeen: ['其它对外管理服务事项'] },
          ],
        },
        {
          caption: '第二十条第（六）项',
          corner: '信息内容',
          columns: [...stockColumns, decisions],
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          caption: '第二十条第（八）项',
          corner: '信息内容',
          columns: stockColumns,
          rows: [{ id: 'fees', label: '行政事业性收费' }],
        },
        {
          caption: '第二十条第（九）项',
          corner: '信息内容',
          columns: [
            { id: 'items', label: '采购项目数量', unit: '个' },
            // The official grid prints no unit; 河南 prints “单位：万元，保留4位小数”, others put it into the cell.
            { id: 'amount', label: '采购总金额', kind: 'amount', unit: null },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购' }],
        },
      ],
      identities: [
        {
          kind: 'stock',
          rule: 'check/stock',
          along: 'columns',
          plus: ['previousYear', 'change'],
          minus: [],
          atMost: null,
        },
        {
          kind: 'none-without',
          rule: 'check/decisions-without-items',
          along: 'columns',
          of: 'decisions',
          without: ['previousYear', 'change'],
        },
        {
          kind: 'unlike',
          rule: 'check/change-misread',
          along: 'columns',
          plus: ['previousYear', 'change'],
          other: 'decisions',
        },
        {
          kind: 'stock',
          rule: 'check/disclosed-total',
          along: 'columns',
          plus: ['disclosed'],
          minus: [],
          atMost: 'total',
        },
        {
          kind: 'none-without',
          rule: 'check/produced-not-open',
          along: 'columns',
          of: 'produced',
          without: ['total'],
        },
      ],
    },
    applications('undivided'),
    remedies,
  ],
});
