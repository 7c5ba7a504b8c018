import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { readReport } from '../../../src/ingest/index.ts';
import type { Report } from '../../../src/model/report.ts';
import { numberAt } from '../../reader/judge.ts';
import { seedRegister } from '../../reader/register.ts';

/** A real city report of six pages (淮安市 2024). It is not ours to hand on: who has it names it in `SAMPLE_PDF`. Its numbers are facts. */
const sample = process.env.SAMPLE_PDF;

/** The numbers as a person reads them off the printed pages, row by row. */
const rows = readFileSync(new URL('./fixtures/huaian-2024.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => row.split(','));

providePdfResources();

async function read(): Promise<Report> {
  const bytes = Uint8Array.from(readFileSync(sample ?? ''));
  return (await readReport({ file: 'huaian-2024.pdf', bytes }, seedRegister())).report;
}

/** The numbers of a row as they were read, in the order of the columns. */
function numbersOf(report: Report, row: string): (number | null)[] {
  return Object.keys(report.cells)
    .filter((path) => path.slice(0, path.lastIndexOf('.')) === row)
    .map((path) => numberAt(report, path));
}

test.skipIf(sample === undefined)(
  'all 200 numbers of a real city report are read with certainty',
  async () => {
    const report = await read();
    for (const [row = '', ...numbers] of rows)
      expect([row, ...numbersOf(report, row)]).toEqual([row, ...numbers.map(Number)]);
    expect(rows.flatMap(([, ...numbers]) => numbers)).toHaveLength(200);
    expect(Object.values(report.cells).filter((cell) => cell.state === 'read')).toHaveLength(200);
  },
);

test.skipIf(sample === undefined)(
  'its year, period, contact and sections are read, its paragraphs are whole',
  async () => {
    const report = await read();
    expect(report).toMatchObject({
      title: '淮安市人民政府2024年政府信息公开工作年度报告',
      form: '2021',
      year: 2024,
      scope: 'aggregate',
      period: { from: '2024-01-01', to: '2024-12-31' },
      contact: { phone: '0517-83605210', postcode: '223001', email: 'hazwgkc@163.com' },
    });
    expect(report.sections.map((section) => section.id)).toEqual([
      'preamble',
      'overview',
      'disclosure',
      'applications',
      'remedies',
      'problems',
      'otherMatters',
    ]);
    const overview = report.sections.find((section) => section.id === 'overview')?.markdown ?? '';
    expect(overview.split(/\n+/)).toHaveLength(6);
    // Cut by a page break on paper.
    expect(overview).toContain('“建设‘四最’一流营商环境高质量推进产业发展”');
    expect(report.sections.at(-1)?.markdown).toContain('全年收取政府信息公开信息处理费3940元。');
  },
);

test.skipIf(sample === undefined)('each number knows its page', async () => {
  const { cells } = await read();
  expect(cells['disclosure.licensing.decisions']?.page).toBe(3);
  expect(cells['disclosure.fees.amount']?.page).toBe(4);
  expect(cells['applications.notProcessed.repeated.total']?.page).toBe(5);
});
