import { expect, test } from 'vitest';
import type { PublishedReport } from '../../src/model/report.ts';
import { plainText, searchableReport } from '../../src/search/searchable-report.ts';

const report = {
  year: 2020,
  form: '2019',
  government: { code: '640502200', level: 'township' },
  sections: [
    {
      id: 'overview',
      heading: '一、总体情况',
      markdown: '### （一）加强领导\n\n**一是**低保<https://a.cn/> a < b',
      paragraphs: [
        [10, 10],
        [12, 14],
      ],
      lines: [9, 14],
    },
  ],
  cells: {
    'disclosure.procurement.amount': { state: 'read', raw: '266900' },
    'disclosure.procurement.items': { state: 'read', raw: '0' },
    'disclosure.fees.change': { state: 'absent', raw: null },
  },
  findings: [
    { path: 'disclosure.procurement.amount', message: '没有单位' },
    { path: 'disclosure.fees.change', message: '少了一行' },
  ],
} as unknown as PublishedReport;

test('what a report says can be found part by part, each passage under its id', () => {
  expect(searchableReport(report)).toEqual({
    overview: [
      ['p-L10', '（一）加强领导'],
      ['p-L12', '一是低保https://a.cn/ a < b'],
    ],
    findings: [
      ['disclosure.procurement.amount', '没有单位'],
      ['findings', '少了一行'],
    ],
    numbers: [['disclosure.procurement.amount', '266900', expect.stringContaining('采购总金额')]],
  });
});

test('plainText takes the marks of Markdown off and leaves the words', () => {
  expect(plainText('#### 1.领导\n**二是**见[网站](https://a.cn)，*号')).toBe('1.领导\n二是见网站，*号');
});
