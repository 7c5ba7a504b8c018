import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

test('a report that has lost its lines is not said to have an empty part', async () => {
  const text = [
    '香山乡2023年政府信息公开工作年度报告 一、总体情况 认真公开。',
    '二、主动公开政府信息情况 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 1 0 3',
    '五、存在的主要问题及改进情况 公开的内容还不够全面，今后加强培训，健全制度，提高信息公开的质量和水平。',
    '六、其他需要报告的事项 没有其他需要报告的事项。',
  ].join(' ');
  const bytes = new TextEncoder().encode(text);
  const { report } = await readReport({ file: '年报.txt', bytes }, registerOf([]));
  expect(report.sections.map(({ id }) => id)).toContain('problems');
  expect(report.findings.map(({ rule }) => rule)).not.toContain('narrative/problems');
});
