import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

/** Offices fill in last year's file: a table of one form may hold some rows of the other, as its headings say. */
const trialFiles = [
  '信息内容',
  '本年新\n制作数量',
  '本年新\n公开数量',
  '对外公开总数量',
  '规章',
  '规范性文件',
];
const revisedFiles = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '规章', '行政规范性文件'];
const trialRest = `第二十条第（五）项
信息内容
上一年项目数量
本年增/减
处理决定数量
行政许可
5
1
9
第二十条第（九）项
信息内容
采购项目数量
采购总金额
政府集中采购
1
20万元`;
const revisedRest = `第二十条第（五）项
信息内容
本年处理决定数量
行政许可
5
第二十条第（六）项
信息内容
本年处理决定数量
行政处罚
3
行政强制
0
第二十条第（八）项
信息内容
本年收费金额（单位：万元）
行政事业性收费
282.1`;

const read = async (files: readonly string[], rest: string) => {
  const [regulations = '', documents = ''] = files.slice(-2);
  const headings = files.slice(0, -2);
  const lines = [
    '香山乡年度政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    ...headings,
  ];
  const text = [...lines, regulations, '0\n0\n0', documents, '2\n1\n7', rest].join('\n');
  const bytes = new TextEncoder().encode(text);
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
};

describe('a table with headings of two forms', () => {
  test('is read by the form that most of its rows follow', async () => {
    const report = await read(trialFiles, revisedRest);
    expect(report.form).toBe('2021');
    expect(report.tables.disclosure).toMatchObject({
      licensing: { decisions: 5 },
      penalties: { decisions: 3 },
      fees: { amount: 282.1 },
    });
    expect((await read(revisedFiles, trialRest)).tables.disclosure).toMatchObject({
      licensing: { previousYear: 5, change: 1, decisions: 9 },
      procurement: { items: 1, amount: 20 },
    });
  });

  test.each([
    ['1 repealed is no 1 disclosed', revisedFiles, trialRest],
    ['1 disclosed is no 1 repealed', trialFiles, revisedRest],
  ])('puts no number of the one into a column of the other: %s', async (_, files, rest) => {
    const { cells, findings } = await read(files, rest);
    const states = Object.entries(cells).flatMap(([path, { state }]) =>
      /regulations|normativeDocuments/.test(path) ? [state] : [],
    );
    expect(states).toEqual(Array(6).fill('unreadable'));
    expect(findings.filter(({ rule }) => rule === 'table/other-form')).toHaveLength(1);
  });

  test('is not found where each heading is of its own form', async () => {
    for (const [files, rest] of [
      [trialFiles, trialRest],
      [revisedFiles, revisedRest],
    ] as const) {
      const { cells, findings } = await read(files, rest);
      expect(findings.map(({ rule }) => rule)).not.toContain('table/other-form');
      expect(Object.values(cells).map(({ state }) => state)).not.toContain('unreadable');
    }
  });
});
