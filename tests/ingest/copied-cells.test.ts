import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

/** Programs that undo merging print a merged cell once for each of its columns, with its number. */
const read = async (fees: string, heading = '本年增/减') => {
  const text = `香山乡2020年政府信息公开工作年度报告
二、主动公开政府信息情况
| 第二十条第（八）项 | 第二十条第（八）项 | 第二十条第（八）项 | 第二十条第（八）项 |
|---|---|---|---|
| 信息内容 | 上一年项目数量 | ${heading} | 本年增/减 |
| 行政事业性收费 | ${fees} |
| 第二十条第（九）项 | 第二十条第（九）项 | 第二十条第（九）项 | 第二十条第（九）项 |
| 信息内容 | 采购项目数量 | 采购总金额 | 采购总金额 |
| 政府集中采购 | 3 | 12.5 | 12.5 |`;
  return (await readReport({ file: '年报.md', bytes: new TextEncoder().encode(text) }, registerOf([])))
    .report;
};

test('a number printed once for each column of its merged cell is one number', async () => {
  const { tables } = await read('4 | 0 | 0');
  expect(tables.disclosure?.fees).toEqual({ previousYear: 4, change: 0 });
  expect(tables.disclosure?.procurement).toEqual({ items: 3, amount: 12.5 });
});

test('numbers below no heading are no copies of each other', async () => {
  // A row that slipped to the left of its headings, in a table with a column of its own: 小计.
  const text = `香山乡2019年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计
\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t
一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t1\t0\t1\t1\t`;
  const bytes = new TextEncoder().encode(text);
  const { report } = await readReport({ file: '年报.txt', bytes }, registerOf([]));
  expect(report.cells['applications.newlyReceived.other']?.state).not.toBe('read');
});

test.each([
  ['other numbers below one heading', '4 | 0 | 1', '本年增/减'],
  ['one number below two headings', '4 | 0 | 0', '上年增/减'],
])('%s are told apart by nobody', async (_, fees, heading) => {
  expect((await read(fees, heading)).cells['disclosure.fees.change']?.state).toBe('unreadable');
});
