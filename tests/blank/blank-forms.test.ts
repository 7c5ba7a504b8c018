import { describe, expect, test } from 'vitest';
import { type BlankReport, formFor, nextReport } from '../../src/blank/blank-report.ts';
import { sheetFile } from '../../src/blank/sheet-file.ts';
import { totalParts } from '../../src/blank/total-formulas.ts';
import { wordFile } from '../../src/blank/word-file.ts';
import { readReport } from '../../src/ingest/index.ts';
import { Zip } from '../../src/ingest/read/zip.ts';
import { printedLeaves } from '../../src/model/form-leaves.ts';
import { forms } from '../../src/model/forms/index.ts';
import { type TableId, valueAt } from '../../src/model/report.ts';
import { seedDocuments } from '../check/seed-documents.ts';
import { seedRegister } from '../reader/register.ts';

const register = seedRegister();
const government = '宁夏回族自治区中卫市沙坡头区滨河镇人民政府';
const tabled = forms.filter(({ tables, hasFixedSections }) => tables.length > 0 && hasFixedSections);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A number of its own for every place of a form, so that none can pass for another. */
function filled(form: BlankReport['form']): BlankReport {
  const places = form.tables.flatMap((table) =>
    printedLeaves(table, new Set()).map(({ row, column }) => `${table.id}.${row.id}.${column.id}`),
  );
  const numbers = new Map(places.map((path, index) => [path, index + 11]));
  return { government, year: form.years.from, form, numbers };
}

describe.each(tabled.map((form) => [form.id, form] as const))('the form %s', (_, form) => {
  test.each([
    ['年报.docx', wordFile],
    ['年报.xlsx', sheetFile],
  ])('filled in as %s reads back with every cell equal', async (file, write) => {
    const report = filled(form);
    const read = await readReport({ file, bytes: await bytesOf(await write(report)) }, register);
    expect(read.report.form).toBe(form.id);
    expect(read.report.id).toBe(`640502100-${report.year}`);
    expect(read.report.sections.map(({ heading }) => heading).filter(Boolean)).toEqual(
      form.sections.map(({ ordinal, label }) => `${ordinal}、${label}`),
    );
    const values = [...report.numbers.keys()].map((path) => {
      const [table = '', ...rest] = path.split('.');
      return [path, valueAt(read.report, table as TableId, rest.slice(0, -1).join('.'), rest.at(-1) ?? '')];
    });
    expect(values).toEqual([...report.numbers]);
    const states = [...report.numbers.keys()].map((path) => read.report.cells[path]?.state);
    expect(new Set(states)).toEqual(new Set(['read']));
  });

  test('its totals are sums of their parts in the spreadsheet', async () => {
    const bytes = await bytesOf(await sheetFile({ ...filled(form), numbers: new Map() }));
    const sheet = new TextDecoder().decode(new Zip(bytes).read('xl/worksheets/sheet1.xml') ?? undefined);
    const formulas = [...sheet.matchAll(/<f>([^<]+)<\/f>/g)].map(([, formula]) => formula);
    const printed = new Set(filled(form).numbers.keys());
    expect(formulas).toHaveLength([...totalParts(form).keys()].filter((path) => printed.has(path)).length);
    for (const formula of formulas) expect(formula).toMatch(/^[A-Z]\d+(\+[A-Z]\d+)+$/);
  });
});

test('what was carried forward is filled in as carried over, and nothing else', async () => {
  const reports = (await seedDocuments()).map(({ report }) => report);
  const last = reports.find((each) => valueAt(each, 'applications', 'carriedForward', 'total') !== null)!;
  const next = nextReport(last)!;
  expect(next.year).toBe(last.year! + 1);
  expect(next.form).toBe(formFor(next.year));
  expect([...next.numbers.keys()].every((path) => path.startsWith('applications.carriedOver.'))).toBe(true);
  expect(next.numbers.get('applications.carriedOver.total')).toBe(
    valueAt(last, 'applications', 'carriedForward', 'total'),
  );
});

test('a number that was not read with certainty is left for the clerk', async () => {
  const [document] = await seedDocuments();
  const { report } = document!;
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([path, cell]) => [path, { ...cell, state: 'inferred' as const }]),
  );
  expect(nextReport({ ...report, cells })?.numbers.size).toBe(0);
});
