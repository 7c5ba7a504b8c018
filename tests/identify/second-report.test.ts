import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const report = (name: string, year: number) => [
  `${name}${year}年政府信息公开工作年度报告`,
  `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  '一、总体情况',
  '认真做好政府信息公开工作。',
  '五、存在的主要问题及改进情况',
  '公开的内容还不够全面，今后加强培训，提高质量。',
  '六、其他需要报告的事项',
  '没有其他需要报告的事项。',
  `${year + 1}年1月20日`,
];

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { report: found } = await readReport({ file: '年报.txt', bytes }, registerOf([]));
  const told = found.findings.filter(({ rule }) => rule === 'read/second-report');
  return { ...found, lines: told.map(({ line }) => line) };
}

test.each([
  ['another year', report('香山乡', 2022)],
  ['another government', report('通伏乡', 2023)],
])('of a file with a report of %s as well the first is read, and the other told of', async (_, other) => {
  const { year, publishedAt, sections, lines } = await read([...report('香山乡', 2023), ...other]);
  expect([year, publishedAt, lines]).toEqual([2023, '2024-01-20', [19]]);
  expect(sections.map(({ markdown }) => markdown).join()).not.toContain(other[0]);
});

test('links to other reports and a table of contents begin no second report', async () => {
  const [title = '', ...text] = report('香山乡', 2023);
  const contents = [
    '香山乡2023年年报',
    '一、总体情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  const { year, lines } = await read([...contents, title, ...text, '香山乡2022年政府信息公开工作年度报告']);
  expect([year, lines]).toEqual([2023, []]);
});
