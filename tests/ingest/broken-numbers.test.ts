import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { wholeNumbers } from '../../src/ingest/tables/broken-numbers.ts';
import { registerOf } from '../../src/model/register.ts';

const sums = [{ total: 3, parts: [0, 1, 2] }];

test.each([
  [['14 4', '5', '', '149'], [[0, '144']]],
  [
    ['14 4', '/', '1 300', '14 44'],
    [
      [0, '144'],
      [2, '1300'],
      [3, '1444'],
    ],
  ],
])('%j: the sum shows that the parts are one number', (texts, whole) => {
  expect([...wholeNumbers(texts, sums)]).toEqual(whole);
});

test.each([
  ['the sum does not hold', ['14 4', '5', '0', '150']],
  ['another cell cannot be read', ['14 4', '5…', '0', '149']],
  ['there is no sum', ['14 4', '5', '0', '149']],
])('where %s, a broken number stays unread', (reason, texts) => {
  expect(wholeNumbers(texts, reason === 'there is no sum' ? [] : sums).size).toBe(0);
});

test('a broken number of a report is worked out, and keeps what is printed', async () => {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    '一、本年新收政府信息公开申请数量\t14 4\t5\t0\t0\t0\t0\t14 9',
    '二、上年结转政府信息公开申请数量\t1 4\t5\t0\t0\t0\t0\t1',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { cells } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  expect(cells['applications.newlyReceived.naturalPerson']).toMatchObject({ state: 'inferred', raw: '14 4' });
  expect(cells['applications.newlyReceived.commercialEnterprise']).toMatchObject({ state: 'read', raw: '5' });
  expect(cells['applications.carriedOver.naturalPerson']).toMatchObject({ state: 'unreadable', raw: '1 4' });
});
