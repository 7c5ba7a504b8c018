import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

/** The cells of a report with these lines, by their paths. */
async function cellsOf(year: number, ...lines: string[]) {
  const text = [`香山乡${year}年政府信息公开工作年度报告`, ...lines].join('\n');
  const bytes = new TextEncoder().encode(text);
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report.cells;
}

const applications = [
  '三、收到和处理政府信息公开申请情况',
  '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
];

test('no number but a 0 or one beside its like is left out of a row', async () => {
  // 0, 21, 0, 8, 0, 0, 29 with spaces in its numbers: without both 2 it adds up as well.
  const cells = await cellsOf(
    2023,
    ...applications,
    '1.属于国家秘密 0 2 1 0 8 0 0 2 9',
    '（七）总计 7 0 0 0 0 0 0 7',
  );
  expect(cells['applications.denied.stateSecrets.total']?.state).toBe('unreadable');
  expect(cells['applications.concluded.total']?.state).toBe('inferred');
});

test('nor is one left out where neighbours may be the digits of one number', async () => {
  const disclosure = [
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '信息内容 本年制发件数 本年废止件数 现行有效件数',
  ];
  const cells = await cellsOf(2023, ...disclosure, '规章 0 0 0 0', '行政规范性文件 4 4 4 4');
  expect(cells['disclosure.regulations.issued']?.state).toBe('inferred');
  expect(cells['disclosure.normativeDocuments.issued']?.state).toBe('unreadable');
});

test('numbers are not those of a row whose name is printed without any', async () => {
  const cells = await cellsOf(
    2020,
    ...['二、主动公开政府信息情况', '第二十条第（六）项', '信息内容 上一年项目数量 本年增/减 处理决定数量'],
    ...[
      '行政处罚 9 9 1 1 4 5',
      '行政强制',
      '第二十条第（八）项',
      '信息内容 上一年项目数量 本年增/减',
      '行政事业性收费 0 0',
    ],
  );
  expect(cells['disclosure.penalties.previousYear']?.state).toBe('unreadable');
  expect(cells['disclosure.coercion.previousYear']?.state).toBe('unreadable');
});

test('a cell with something like a number is not empty', async () => {
  const grid = ['二、主动公开政府信息情况', '第二十条第（八）项\t', '信息内容\t本年收费金额（单位：万元）'];
  for (const printed of ['1 2 . 5', '约12.5万元', '12.5.']) {
    const cells = await cellsOf(2023, ...grid, `行政事业性收费\t${printed}`);
    expect(cells['disclosure.fees.amount']).toMatchObject({ state: 'unreadable', raw: printed });
  }
});
