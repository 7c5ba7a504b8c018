import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

/** The first number of 予以公开 in a table three that is printed as a text made from a PDF file, and what is said of it. */
async function granted(lines: string): Promise<{ printed: unknown; rules: string[] }> {
  const text = `香山乡2021年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
一、本年新收政府信息公开
3 0 0 0 0 0 3
申请数量
${lines}
（二）部分公开 0 0 0 0 0 0 0
四、结转下年度继续办理 0 0 0 0 0 0 0`;
  const bytes = new TextEncoder().encode(text);
  const { report } = await readReport({ file: '年报.txt', bytes }, registerOf([]));
  const cell = report.cells['applications.granted.naturalPerson'];
  return {
    printed: cell?.state === 'read' ? cell.raw : null,
    rules: report.findings.map(({ rule }) => rule),
  };
}

const row = (number: number) => `（一）予以公
${number} 0 0 0 0 0 ${number}
开`;

test('a row that a page break prints again, with its name around its numbers, is one row', async () => {
  const { printed, rules } = await granted(`${row(2)}\n\n${row(2)}`);
  expect(printed).toBe('2');
  expect(rules).not.toContain('table/unplaced-numbers');
});

test('printed again with other numbers, neither is published', async () => {
  const { printed, rules } = await granted(`${row(2)}\n\n${row(1)}`);
  expect(printed).toBeNull();
  expect(rules.some((rule) => rule.startsWith('table/'))).toBe(true);
});
