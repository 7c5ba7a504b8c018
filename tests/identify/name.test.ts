import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { national } from '../register/national-register.ts';

async function codeOf(title: string, preamble: string): Promise<string | null> {
  const lines = [
    title,
    preamble,
    '一、总体情况',
    '全年扎实推进政府信息公开工作。',
    '二、主动公开政府信息情况',
    '规章\t0\t0\t0',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return (await readReport({ file: '年报.txt', bytes }, national)).report.government.code;
}

test.each([
  // The title leaves the place to the preamble, which also names the places above it.
  [
    '气象局2023年政府信息公开工作年度报告',
    '由保定白沟新城气象局编制（河北省保定市）。',
    '130672/meteorology',
  ],
  ['桑堌乡人民政府2023年政府信息公开工作年度报告', '由夏邑县桑堌乡人民政府编制。', '411426207'],
  // Two characters are a county where one of its townships stands behind them.
  ['城关镇2023年政府信息公开工作年度报告', '由文县城关镇人民政府编制。', '621222100'],
  ['城关镇2023年政府信息公开工作年度报告', '结合和县区实际编制，与城关镇联系。', null],
  // A farm has no office of another name.
  ['饶河县威山林场', '2023年政府信息公开工作年度报告', '230524401'],
  // Another name in the preamble is no end of the title's.
  ['夏邑县桑堌乡2023年政府信息公开工作年度报告', '由夏邑县民族宗教事务局编制。', '411426207'],
])('%s: %s', async (title, preamble, code) => {
  expect(await codeOf(title, preamble)).toBe(code);
});
