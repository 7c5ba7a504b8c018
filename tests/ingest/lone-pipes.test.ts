import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

/** One cell a line, lone pipes between them: an empty cell is nothing but its pipe. */
const read = async (heading: string, ...rows: string[][]) => {
  const cells = rows.flat().map((cell) => (cell === '' ? '|' : `${cell}\n|`));
  const text = ['香山乡2020年政府信息公开工作年度报告', heading, ...cells].join('\n');
  return (await readReport({ file: '年报.txt', bytes: new TextEncoder().encode(text) }, registerOf([])))
    .report;
};
const disclosure = '二、主动公开政府信息情况';
const headings = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'];

describe('empty cells between lone pipes', () => {
  test('leave the others in their columns', async () => {
    const { tables, cells } = await read(
      disclosure,
      ['第二十条第（五）项'],
      headings,
      ['行政许可', '', '', '7'],
      ['其他对外管理服务事项', '4', '', '12'],
      ['行政处罚', '', '', ''],
    );
    expect(tables.disclosure).toMatchObject({
      licensing: { previousYear: null, change: null, decisions: 7 },
      otherServices: { previousYear: 4, change: null, decisions: 12 },
    });
    expect(cells['disclosure.licensing.change']?.state).toBe('blank');
    expect(cells['disclosure.penalties.decisions']?.state).toBe('blank');
  });

  test('stand for the columns of table four as well', async () => {
    const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const numbers = ['3', '', '1', '', '4', ...Array<string>(9).fill(''), '2'];
    const { tables, cells } = await read(
      '四、政府信息公开行政复议、行政诉讼情况',
      ['行政复议', '行政诉讼', ...five, '未经复议直接起诉', '复议后起诉', ...five, ...five],
      numbers,
    );
    expect(tables.remedies).toMatchObject({
      reconsideration: { upheld: 3, corrected: null, otherResult: 1, total: 4 },
      litigationAfterReconsideration: { pending: null, total: 2 },
    });
    expect(cells['remedies.litigationDirect.upheld']?.state).toBe('blank');
  });

  test('say nothing where they are not as many as the row needs', async () => {
    const { cells } = await read(
      disclosure,
      ['第二十条第（五）项', '', ''],
      headings,
      ['行政许可', '', '7'],
      ['其他对外管理服务事项', '4', '', '12', '', ''],
    );
    expect(cells['disclosure.licensing.decisions']?.state).toBe('unreadable');
    expect(cells['disclosure.otherServices.decisions']?.state).toBe('unreadable');
  });
});
