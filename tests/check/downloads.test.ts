import { expect, test } from 'vitest';
import { markdownOf } from '../../src/check/markdown.ts';
import { matrixCsv } from '../../src/check/matrix.ts';
import { slipFile } from '../../src/check/slip.ts';
import { Notebook, read } from '../../src/ingest/index.ts';
import { readText, seedDocuments } from './seed-documents.ts';

const documents = await seedDocuments();

test('the Markdown of a report reads back to the same numbers, person and year', async () => {
  for (const { report, transcript } of documents) {
    const again = await readText('年报.md', markdownOf(transcript));
    expect(again.report.id).toBe(report.id);
    expect(again.report.tables).toEqual(report.tables);
    const states = (cells: typeof report.cells) =>
      Object.entries(cells).map(([path, { state }]) => [path, state]);
    expect(states(again.report.cells)).toEqual(states(report.cells));
    expect(again.report.sections.map(({ heading }) => heading)).toEqual(
      report.sections.map(({ heading }) => heading),
    );
  }
});

test('a cell with a pipe stays one cell', () => {
  expect(markdownOf(['标题', '', '甲\t乙|丙', '1\t2'])).toBe(
    '标题\n\n| 甲 | 乙｜丙 |\n| --- | --- |\n| 1 | 2 |\n',
  );
});

test('the matrix has a line for each file and a column for each rule', () => {
  const reports = documents.map(({ report }) => report);
  const [head = '', ...lines] = matrixCsv(reports).replace('\ufeff', '').trimEnd().split('\r\n');
  const rules = new Set(reports.flatMap(({ checks }) => checks.map(({ rule }) => rule)));
  expect(head.split(',').slice(0, 6)).toEqual(['文件', '机关', '年度', '须改', '请核对', '供参考']);
  expect(head.split(',')).toHaveLength(6 + rules.size);
  expect(lines).toHaveLength(reports.length);
  expect(lines[0]).toMatch(/^香山乡2020年\.txt,宁夏回族自治区中卫市沙坡头区香山乡人民政府,2020,/);
  expect(lines[0]).toContain('相符');
});

test('the slip is a Word file that says every finding with its place and advice', async () => {
  const document = documents.find(({ report }) => report.findings.length > 2) ?? documents[0]!;
  const bytes = new Uint8Array(await (await slipFile(document)).arrayBuffer());
  const text = (await read('建议.docx', bytes, new Notebook()))?.lines.join('') ?? '';
  for (const { message, advice } of document.report.findings) {
    expect(text).toContain(message);
    expect(text).toContain(advice);
  }
  expect(text).toContain(document.report.title);
});
