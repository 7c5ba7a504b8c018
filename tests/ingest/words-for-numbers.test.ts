import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const licensing = async (cell: string) => {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '信息内容\t本年处理决定数量\t',
    `行政许可\t${cell}\t`,
    '行政处罚\t3\t',
    '行政强制\t1\t',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { report } = await readReport({ file: '年报.txt', bytes }, registerOf([]));
  const rules = report.findings.map(({ rule }) => rule);
  return { cell: report.cells['disclosure.licensing.decisions'], rules };
};

test.each([
  '见附件',
  '若干',
  '5以上',
  '五件',
  '（5）',
  '…',
])('%s where a number should be is no empty cell', async (words) => {
  const { cell, rules } = await licensing(words);
  expect(cell).toMatchObject({ state: 'unreadable', raw: words });
  expect(rules).toContain('number/unreadable');
  expect(rules).not.toContain('table/blank-cells');
});

test.each(['', '件', '（由县级办理）'])('beside %j it is empty', async (aside) => {
  const { cell, rules } = await licensing(aside);
  expect(cell?.state).toBe('blank');
  expect(rules).toContain('table/blank-cells');
});
