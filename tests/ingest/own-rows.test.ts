import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const read = async (...lines: string[]) => {
  const text = [
    '香山乡2020年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    ...lines,
    '三、其他',
  ].join('\n');
  return (await readReport({ file: '年报.txt', bytes: new TextEncoder().encode(text) }, registerOf([])))
    .report;
};

const files = ['第二十条第（一）项', '信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'];
const stock = [
  '第二十条第（五）项',
  '信息内容',
  '上一年项目数量（指上年事项数）',
  '本年增/减',
  '处理决定数量',
];
const licences = [
  '行政许可',
  '8',
  '5',
  '93',
  '其他对外管理服务事项（含行政确认、行政处罚）',
  '117',
  '0',
  '165',
];

describe('a row that a province adds to the form', () => {
  test('leaves the rows around it their numbers, one cell a line', async () => {
    const { tables, findings } = await read(
      ...files,
      ...['规章', '0', '0', '0', '规范性文件', '2', '2', '19'],
      ...['其他主动公开文件（含以本单位名义签发的文件）', '186', '86', '255'],
      ...stock,
      ...licences,
    );
    expect(tables.disclosure).toMatchObject({
      normativeDocuments: { produced: 2, disclosed: 2, total: 19 },
      licensing: { previousYear: 8, change: 5, decisions: 93 },
      otherServices: { previousYear: 117, change: 0, decisions: 165 },
    });
    expect(findings.find(({ rule }) => rule === 'table/own-row')?.message).toContain('186、86、255');
  });

  test('is not the row above it printed again, where it is called like it', async () => {
    const rows = ['规章 | 0 | 0 | 0', '规范性文件 | 2 | 2 | 19', '其他规范性文件 | 186 | 86 | 255'];
    const { tables, findings } = await read(...files, ...rows, '行政许可 | 8 | 5 | 93');
    expect(tables.disclosure.normativeDocuments).toEqual({ produced: 2, disclosed: 2, total: 19 });
    expect(findings.map(({ rule }) => rule)).toContain('table/own-row');
  });

  test('leaves the empty cells of another row empty', async () => {
    const rows = ['规章 | 0 | 0 | 0', '规范性文件 | 2 | 2 | 19', '其他主动公开文件 | 186 | 86 | 255'];
    const { cells } = await read(...rows, '行政许可 | 8 | 5 | 93', '行政强制 | | |', '行政事业性收费 | |');
    expect(cells['disclosure.coercion.decisions']?.state).toBe('blank');
    expect(cells['disclosure.fees.change']?.state).toBe('blank');
  });

  test('is none where a row of the form is missing there: the numbers may be its own', async () => {
    const { findings } = await read('规章 | 0 | 0 | 0', '观范注文件 | 2 | 2 | 19', '行政许可 | 8 | 5 | 93');
    expect(findings.map(({ rule }) => rule)).not.toContain('table/own-row');
  });
});
