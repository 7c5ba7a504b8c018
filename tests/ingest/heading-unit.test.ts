import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

/** What is read of the fees below these headings. */
async function feesBelow(...headings: string[]) {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '行\t政\t处\t罚\t1621',
    ...headings,
    '行\t政\t事\t业\t性\t收\t费\t12.5',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { cells, findings } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  return { unit: cells['disclosure.fees.amount']?.unit, rules: findings.map(({ rule }) => rule) };
}

test('the one unit over an amount is its unit, whatever a PDF file set among the headings', async () => {
  const { unit, rules } = await feesBelow(
    '\t\t\t\t\t\t第二十条第信息内容本年收费金额\t（八）项（单位：万元）',
  );
  expect(unit).toBe('万元');
  expect(rules).not.toContain('number/unit-missing');
});

test('of two units neither is, and none is told where none is printed', async () => {
  const two = '\t\t\t\t\t\t第二十条第信息内容本年收费金额\t（八）项（元）（单位：万元）';
  expect((await feesBelow(two)).unit).toBeNull();
  const none = await feesBelow('\t\t\t\t\t\t第二十条第信息内容本年收费金额\t（八）项');
  expect(none.unit).toBeNull();
  expect(none.rules).toContain('number/unit-missing');
});
