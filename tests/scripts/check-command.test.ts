import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubNotes, gitlabReport } from '../../scripts/check/annotations.ts';
import type { CheckedFile } from '../../scripts/check/checked-file.ts';
import { sidecarText } from '../../scripts/check/sidecar-text.ts';
import { summaryOf } from '../../scripts/check/summary.ts';
import { writeSidecar } from '../../scripts/check/write-sidecar.ts';
import { findingOf } from '../../src/model/rules/index.ts';
import { readText } from '../check/seed-documents.ts';
import { folderWith } from './temporary-folder.ts';

const document = await readText('年报.txt', '今天天气很好。');
const crash = (reason: string, line: number | null = null) => findingOf('read/crash', { reason }, { line });

function checked(path: string, findings: CheckedFile['findings'], mediaType = 'text/plain'): CheckedFile {
  const source = { ...document.report.source, file: path, mediaType };
  return { path, document: { ...document, report: { ...document.report, source } }, findings };
}

const period = findingOf(
  'check/row-total',
  { row: '甲', expected: 7, actual: 8, difference: 1 },
  { line: 3 },
);

test('nine notes and one that says how many more, the heaviest first', () => {
  const files = [
    checked(
      '乙.txt',
      Array.from({ length: 11 }, () =>
        findingOf('identify/name-differs', { printed: '甲', registered: '乙' }),
      ),
    ),
    checked('甲.txt', [period]),
  ];
  const notes = githubNotes(files);
  expect(notes).toHaveLength(10);
  expect(notes[0]).toMatch(/^::error file=甲\.txt,line=3,title=/);
  expect(notes[9]).toBe('::notice title=年报核对::另有 3 条没有列出，全部在本次运行的摘要里。');
  expect(githubNotes(files.slice(1))).toHaveLength(1);
});

test('no text of a document ends a note or begins another', () => {
  const [note = ''] = githubNotes([checked('甲,line=9:乙.txt', [crash('一\n::error::二%0A')])]);
  expect(note.split('\n')).toHaveLength(1);
  expect(note).toContain('file=甲%2Cline=9%3A乙.txt,title=');
  expect(note).toContain('%0A::error::二%250A');
});

test('only a text has lines that a review can show', () => {
  expect(githubNotes([checked('甲.docx', [period], 'application/x')])[0]).not.toContain('line=');
  const [entry] = JSON.parse(gitlabReport([checked('甲.txt', [period]), checked('乙.txt', [period])]));
  expect(entry).toMatchObject({
    check_name: 'check/row-total',
    severity: 'major',
    location: { path: '甲.txt', lines: { begin: 3 } },
  });
});

test('the summary lists every finding, and nothing of a document becomes markup', () => {
  const summary = summaryOf([checked('<b>甲</b>.txt', [crash('a|b `c` <img>')]), checked('乙.txt', [])]);
  expect(summary).toContain('共 2 份：1 份可以发布，1 份有须改的地方。');
  expect(summary).toContain('&lt;b>甲&lt;/b>.txt');
  expect(summary).toContain('a\\|b \\`c\\` &lt;img>');
});

test('a sidecar offers what may be meant and decides nothing', () => {
  const candidates =
    '甲省乙县丙镇人民政府（123456789）、丁省戊县丙镇人民政府（987654321）。要选定一个，请写一行';
  const asked = findingOf('identify/ambiguous-government', { name: '丙镇', candidates });
  const text = sidecarText('年报.docx', [asked, findingOf('identify/no-year', {})]) ?? '';
  expect(text).toContain('\n# government: 123456789    # 甲省乙县丙镇人民政府\n');
  expect(text).toContain('\n# government: 987654321    # 丁省戊县丙镇人民政府\n');
  expect(text).toContain('\n# year: 年度\n');
  expect(parse(text)).toBe(null);
  expect(parse(text.replace('# government: 123456789', 'government: 123456789'))).toEqual({
    government: 123456789,
  });
  expect(sidecarText('年报.docx', [period])).toBe(null);
});

test('a sidecar is written beside the file, and never over another', async () => {
  const folder = folderWith({ '甲.docx': '', '乙.docx': '', '乙.yaml': 'year: 2020\n' });
  const asked = [findingOf('identify/no-year', {})];
  expect(await writeSidecar(checked(join(folder, '甲.docx'), asked))).toContain('写了旁注');
  expect(readFileSync(join(folder, '甲.yaml'), 'utf8')).toContain('# year: 年度');
  expect(await writeSidecar(checked(join(folder, '乙.docx'), asked))).toContain('没有动它');
  expect(readFileSync(join(folder, '乙.yaml'), 'utf8')).toBe('year: 2020\n');
  expect(await writeSidecar(checked(join(folder, '各乡镇.zip'), asked))).toContain('请先解开');
});

test.each([
  '.github/workflows/reports.yml',
  '.gitlab-ci.yml',
])('%s is well formed and names commands that there are', (file) => {
  const text = readFileSync(file, 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  expect(parse(text)).toBeTypeOf('object');
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(1);
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
});
