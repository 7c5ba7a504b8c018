import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { Report } from '../../src/model/report.ts';
import { truthRows } from './fixtures/numbers-file.ts';
import { seeds } from './fixtures/seeds.ts';
import { differences, misplaced, numberAt } from './judge.ts';
import { seedRegister } from './register.ts';
import { traced } from './tracer.ts';

const register = seedRegister();
const bytesOf = (file: string) => readFileSync(new URL(`../../content/reports/${file}`, import.meta.url));
const withoutSpaces = (text: string | null) => text?.replace(/\s/g, '') ?? null;

describe.each(seeds)('$title', (seed) => {
  const rows = truthRows(seed.numbers);
  let report: Report;
  let transcript: readonly string[];

  beforeAll(async () => {
    ({ report, transcript } = await readReport({ file: seed.file, bytes: bytesOf(seed.file) }, register));
  });

  test('every cell has the value, the state and the line that the report prints', () => {
    for (const row of rows) {
      const state = row.line === null ? 'absent' : row.surplus ? 'inferred' : 'read';
      const found = row.paths.map((path) => [
        path,
        numberAt(report, path),
        report.cells[path]?.state,
        report.cells[path]?.line,
      ]);
      expect(found).toEqual(row.paths.map((path, at) => [path, row.values[at], state, row.line]));
    }
    expect(Object.keys(report.cells).sort()).toEqual(rows.flatMap((row) => row.paths).sort());
    expect(report.cells['disclosure.procurement.amount']?.unit).toBe(seed.procurementUnit);
  });

  test('every number stands in the transcript where its cell says', () => {
    expect(transcript.join('\n')).toBe(bytesOf(seed.file).toString('utf8'));
    expect(misplaced(report, transcript)).toEqual([]);
  });

  test('the findings are these and no others', () => {
    const found = report.findings.map(({ rule, path, line }) => [rule, path, line]);
    expect(found.sort()).toEqual([...seed.findings].sort());
  });

  test('whose report it is, of which year, on which form', () => {
    expect(report.id).toBe(`${seed.code}-${seed.year}`);
    expect(report.government.code).toBe(seed.code);
    expect([report.year, report.form, report.scope]).toEqual([seed.year, '2019', seed.scope]);
    expect(withoutSpaces(report.title)).toBe(seed.title);
    expect([report.publishedAt, report.period]).toEqual([seed.publishedAt, seed.period]);
    expect(report.contact).toEqual(seed.contact);
    expect(report.source.file).toBe(seed.file);
  });

  test('the sections have their printed headings, and sentences are whole again', () => {
    expect(report.sections.map(({ id, heading }) => [id, heading])).toEqual(seed.headings);
    const text = report.sections.map((section) => section.markdown).join('\n\n');
    for (const sentence of seed.mended) expect(text).toContain(sentence);
    expect(text).not.toContain('\t');
  });

  test('the report keeps to its schema', () => {
    expect(Report.parse(structuredClone(report))).toEqual(report);
  });

  test.each([
    1, 2, 3, 4, 5, 6,
  ])('with other numbers everywhere, a surplus 0 as number %i, it is still right', async (at) => {
    const { text, truth } = traced(bytesOf(seed.file).toString('utf8'), rows, at);
    const read = await readReport({ file: seed.file, bytes: new TextEncoder().encode(text) }, register);
    expect(differences(read.report, truth)).toEqual([]);
    expect(misplaced(read.report, read.transcript)).toEqual([]);
  });
});

test('the seeds have 990 cells, of which 983 are printed and 7 are not', () => {
  const values = seeds.flatMap((seed) => truthRows(seed.numbers).flatMap((row) => row.values));
  expect([values.length, values.filter((value) => value !== null).length]).toEqual([990, 983]);
});
