import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const columns = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

async function statesOf(...lines: string[]): Promise<Record<string, string>> {
  const text = ['香山乡2023年政府信息公开工作年度报告', '三、收到和处理政府信息公开申请情况', ...lines].join(
    '\n',
  );
  const bytes = new TextEncoder().encode(text);
  const { cells } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([path, { state }]) => (path.endsWith('.total') ? [[path, state]] : [])),
  );
}

test('a table with a column that the form has not is not read by the number of its numbers', async () => {
  const withLast = await statesOf(
    `\t上年\t${columns}`,
    '一、本年新收政府信息公开申请数量\t3\t\t\t\t\t\t3\t3',
    '二、上年结转政府信息公开申请数量\t4\t1\t1\t1\t\t\t1\t4',
    '（七）总计\t5\t\t\t\t\t\t\t',
  );
  expect(withLast['applications.carriedOver.total']).toBe('unreadable');
  expect(withLast['applications.concluded.total']).toBe('unreadable');
  const twoYears = await statesOf(
    `\t${columns}\t${columns}`,
    '一、本年新收政府信息公开申请数量\t3\t\t\t\t\t\t3\t1\t1\t\t\t\t\t2',
    '二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t2\t1\t1\t1\t\t1\t6',
  );
  expect(twoYears['applications.carriedOver.total']).toBe('unreadable');
});

test('a column of remarks without numbers takes nothing away', async () => {
  const states = await statesOf(
    `\t${columns}\t备注`,
    '一、本年新收政府信息公开申请数量\t3\t\t\t\t\t\t3\t',
    '二、上年结转政府信息公开申请数量\t\t1\t\t\t\t\t1\t',
  );
  expect(states).toMatchObject({
    'applications.newlyReceived.total': 'read',
    'applications.carriedOver.total': 'read',
  });
});

test('headings and rows that a page break or a lost cell made as wide as another part show no more columns', async () => {
  const states = await statesOf(
    `\t（本列数据的勾稽关系为：第一项加\t${columns}`,
    '\t一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3',
    '\t二、上年结转政府信息公开申请数量\t0\t1\t0\t0\t0\t0\t1',
    '2.重复申请\t1\t0\t0\t0\t0\t0\t1',
    '3.要求提供公开出版物\t2\t0\t0\t0\t0\t0\t2',
  );
  expect(states).toMatchObject({
    'applications.newlyReceived.total': 'read',
    'applications.notProcessed.publications.total': 'read',
  });
});

test('of two tables with other numbers no row is taken, though some stand in one only', async () => {
  const table = (...totals: string[]) => [
    `\t${columns}`,
    ...[
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果（一）予以公开',
      '（七）总计',
    ].map((name, row) => `${name}\t${totals[row]}\t\t\t\t\t\t${totals[row]}`),
  ];
  const states = await statesOf(...table('3', '1', '4', '4'), '', '表2：办公室', ...table('2', '5', '', '7'));
  expect(states).toMatchObject({
    'applications.newlyReceived.total': 'unreadable',
    'applications.granted.total': 'unreadable',
    'applications.concluded.total': 'unreadable',
  });
});

test('two numbers in a cell are no empty cell', async () => {
  const states = await statesOf(
    columns.replaceAll('\t', '\n'),
    '一、本年新收政府信息公开申请数量',
    ...Array<string>(7).fill('3/5'),
    '二、上年结转政府信息公开申请数量',
    ...Array<string>(7).fill('0/0'),
  );
  expect(states['applications.newlyReceived.total']).toBe('unreadable');
});
