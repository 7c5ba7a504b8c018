import { describe, expect, test } from 'vitest';
import type { BlankReport } from '../../src/blank/blank-report.ts';
import { formLines } from '../../src/blank/form-lines.ts';
import { sheetFile } from '../../src/blank/sheet-file.ts';
import { totalParts } from '../../src/blank/total-formulas.ts';
import { wordFile } from '../../src/blank/word-file.ts';
import { readReport } from '../../src/ingest/index.ts';
import type { Form } from '../../src/model/form.ts';
import { printedLeaves } from '../../src/model/form-leaves.ts';
import { forms } from '../../src/model/forms/index.ts';
import { type Report, type TableId, valueAt } from '../../src/model/report.ts';
import { consistentNumbers } from '../reader/numbers.ts';
import { seedRegister } from '../reader/register.ts';
import { convert, hasLibreOffice } from './soffice.ts';

const isHere = hasLibreOffice();
if (!isHere) console.warn('LibreOffice（soffice）没有安装，跳过用它打开空白表的测试。');

const tabled = forms.filter(({ tables, hasFixedSections }) => tables.length > 0 && hasFixedSections);
const government = '宁夏回族自治区中卫市沙坡头区滨河镇人民政府';
const register = seedRegister();
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Numbers of which each sum holds, for every place that the blank form prints. */
function numbersOf(form: Form): Map<string, number> {
  const drawn = Array.from({ length: 300 }, (_, at) => (at * 7) % 23);
  const all = new Map([
    ...consistentNumbers(form, 'divided', drawn),
    ...consistentNumbers(form, 'undivided', drawn),
  ]);
  const printed = form.tables.flatMap((table) =>
    printedLeaves(table, new Set()).map(({ row, column }) => `${table.id}.${row.id}.${column.id}`),
  );
  const numbers = new Map(printed.map((path) => [path, all.get(path) ?? 0]));
  for (const [total, parts] of totalParts(form))
    if (numbers.has(total))
      numbers.set(
        total,
        parts.reduce((sum, part) => sum + (numbers.get(part) ?? 0), 0),
      );
  return numbers;
}

function reportOn(form: Form, numbers: ReadonlyMap<string, number>): BlankReport {
  return { government, year: form.years.from, form, numbers };
}

/** The numbers of a report that was read, by the addresses that are asked for. */
function numbersIn(report: Report, paths: Iterable<string>): Map<string, number | null> {
  return new Map(
    [...paths].map((path) => {
      const [table = '', ...rest] = path.split('.');
      return [path, valueAt(report, table as TableId, rest.slice(0, -1).join('.'), rest.at(-1) ?? '')];
    }),
  );
}

const read = (file: string, bytes: Uint8Array) => readReport({ file, bytes }, register);
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe.runIf(isHere)('LibreOffice opens the blank forms', () => {
  test('as Word files: it shows every line, and saves what reads back with every cell equal', {
    timeout: 120_000,
  }, async () => {
    const filled = tabled.map((form) => reportOn(form, numbersOf(form)));
    const files = await Promise.all(
      filled.map(async (report) => ({
        name: `${report.form.id}.docx`,
        bytes: await bytesOf(await wordFile(report)),
      })),
    );
    const saved = { '年报.docx': convert(files, 'docx'), '年报.pdf': convert(files, 'pdf') };
    for (const [name, kind] of Object.entries(saved)) {
      for (const [index, report] of filled.entries()) {
        const { report: again, transcript } = await read(name, kind[index]!);
        const shown = withoutSpaces(transcript.join(''));
        for (const line of formLines(report))
          if (line.kind !== 'grid') expect(shown).toContain(withoutSpaces(line.text));
        expect(again.form).toBe(report.form.id);
        expect(numbersIn(again, report.numbers.keys()), name).toEqual(report.numbers);
      }
    }
  });

  test('as spreadsheets: it adds up the totals, and saves what reads back with every cell equal', {
    timeout: 120_000,
  }, async () => {
    const wanted = tabled.map(numbersOf);
    const files = await Promise.all(
      tabled.map(async (form, index) => {
        const totals = totalParts(form);
        const known = new Map([...(wanted[index] ?? [])].filter(([path]) => !totals.has(path)));
        return { name: `${form.id}.xlsx`, bytes: await bytesOf(await sheetFile(reportOn(form, known))) };
      }),
    );
    const saved = convert(files, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
    for (const [index, form] of tabled.entries()) {
      const { report: again } = await read('年报.xlsx', saved[index]!);
      expect(again.form).toBe(form.id);
      expect(numbersIn(again, wanted[index]!.keys())).toEqual(wanted[index]);
    }
  });
});
