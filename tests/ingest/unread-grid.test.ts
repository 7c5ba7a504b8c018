import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

async function rulesOf(...lines: string[]): Promise<string[]> {
  const text = [
    '香山乡2023年政府信息公开工作年度报告',
    '四、政府信息公开行政复议、行政诉讼情况',
    ...lines,
  ].join('\n');
  const bytes = new TextEncoder().encode(text);
  const { findings } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  return findings.filter(({ path }) => path === 'remedies').map(({ rule }) => rule);
}

test('a table whose names are in pieces is not said to be missing while its numbers stand there', async () => {
  const pieces = '结结果果维纠持正\t行复议其结\t尚未审\t未复直起计结结其果果';
  expect(await rulesOf(pieces, '6\t3\t9\t14\t14')).toEqual(['table/unplaced-numbers']);
  expect(await rulesOf('本年度没有收到行政复议。')).toEqual(['table/missing']);
});
