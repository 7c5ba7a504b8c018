import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { digestOf } from '../../scripts/manifest/digest.ts';
import { reportSchema } from '../../src/ingest/publish/package.ts';
import { Archive } from '../../src/model/archive.ts';
import { readDataDigests } from '../../src/model/data-digests.ts';
import { Finding } from '../../src/model/finding.ts';
import { Form } from '../../src/model/form.ts';
import { Report } from '../../src/model/report.ts';
import { numberAt } from '../reader/judge.ts';
import { ingestRun, ownContent } from './ingest-run.ts';

type Row = Record<string, string>;

let files: ReadonlyMap<string, string>;
let reports: Report[];

beforeAll(async () => {
  const { data } = await ingestRun(ownContent);
  files = new Map([...data].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  reports = [...files].flatMap(([path, text]) =>
    path.startsWith('reports/') ? [Report.parse(JSON.parse(text))] : [],
  );
});

const textOf = (path: string) => files.get(path) ?? '';
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
const rowsOf = (path: string) =>
  Papa.parse<Row>(textOf(path).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('the JSON', () => {
  test('of every report keeps to its schema, with nothing beside it', () => {
    const strict = z.strictObject(Report.shape);
    for (const { id, government, year } of reports) {
      const parsed = jsonOf(`reports/${government.code}/${year}.json`);
      expect(strict.parse(parsed)).toEqual(parsed);
      expect(id).toBe(`${government.code}-${year}`);
    }
    expect(reports.length).toBeGreaterThan(4);
  });

  test('of a report has the rows and columns of its form, and no others', () => {
    const schema = reportSchema();
    for (const report of reports) expect(schema.safeParse(report).success, report.id ?? '').toBe(true);
    const [{ tables, ...report } = { tables: {} }] = reports;
    const withAnother = { ...report, tables: { ...tables, remedies: { upheld: { total: 1 } } } };
    expect(schema.safeParse(withAnother).success).toBe(false);
  });

  test('of the archive and the forms keeps to theirs', () => {
    expect(Archive.parse(jsonOf('archive.json'))).toEqual(jsonOf('archive.json'));
    const forms = [...files.keys()].filter((path) => path.startsWith('forms/'));
    expect(forms.length).toBeGreaterThan(1);
    for (const path of forms) expect(() => Form.parse(jsonOf(path)), path).not.toThrow();
  });

  test('the published schemas name the fields that the data has', () => {
    const Named = z.object({ properties: z.record(z.string(), z.unknown()) });
    const fields = (name: string) =>
      Object.keys(Named.parse(jsonOf(`schema/${name}.json`)).properties).sort();
    // Only reports of the narrative era have statistics.
    expect(fields('report')).toEqual(Object.keys({ statistics: [], ...reports[0] }).sort());
    expect(fields('finding')).toEqual(Object.keys(Finding.shape).sort());
  });
});

describe('numbers.csv', () => {
  test('says of every cell what the JSON of its report says', () => {
    const rows = rowsOf('numbers.csv');
    expect(rows.length).toBe(reports.reduce((sum, report) => sum + Object.keys(report.cells).length, 0));
    const byId = new Map(reports.map((report) => [report.id, report]));
    for (const row of rows) {
      const report = byId.get(`${row.government}-${row.year}`);
      const path = `${row.table}.${row.row}.${row.column}`;
      const cell = report?.cells[path];
      if (report === undefined || cell === undefined) throw new Error(`no cell ${path}`);
      expect([path, row.value, row.state, row.unit, row.line]).toEqual(
        [path, numberAt(report, path), cell.state, cell.unit, cell.line].map((value) => String(value ?? '')),
      );
      expect((row.raw ?? '').replace(/^'/, '')).toBe(cell.raw ?? '');
    }
  });

  test('every number stands in the published transcript, on its line', () => {
    for (const row of rowsOf('numbers.csv')) {
      if (row.line === '') continue;
      const line = textOf(`transcripts/${row.government}/${row.year}.txt`).split('\n')[Number(row.line) - 1];
      expect(line).toContain((row.raw ?? '').replace(/^'/, ''));
    }
  });
});

describe('findings.csv and reports.csv', () => {
  test('have a line for each finding and each report', () => {
    const findings = rowsOf('findings.csv').map(
      (row) => `${row.government}-${row.year} ${row.rule} ${row.path}`,
    );
    const expected = reports.flatMap((report) =>
      report.findings.map((finding) => `${report.id} ${finding.rule} ${finding.path ?? ''}`),
    );
    expect(findings.sort()).toEqual(expected.sort());
    const listed = rowsOf('reports.csv').map((row) => `${row.government}-${row.year}`);
    expect(listed.sort()).toEqual(reports.map((report) => String(report.id)).sort());
  });
});

/** The parts of https://datapackage.org that this package uses, held strictly. */
const DataPackage = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.url() })).min(1),
  resources: z
    .array(
      z.looseObject({
        name: z.string().regex(/^[a-z0-9._-]+$/),
        path: z.string().regex(/^(?!\/|.*\.\.)/),
        encoding: z.literal('utf-8'),
        schema: z.object({
          fields: z.array(
            z.object({
              name: z.string(),
              type: z.enum(['string', 'integer', 'number', 'date']),
              description: z.string().regex(/[\u4e00-\u9fff]/),
            }),
          ),
          missingValues: z.array(z.string()),
        }),
      }),
    )
    .min(1),
});

test('rule-checks.json has the lines of checks.csv counted', () => {
  const lines = rowsOf('checks.csv').map(({ rule = '', outcome = '' }) => [rule, outcome] as const);
  expect(lines.length).toBeGreaterThan(100);
  const count = (wanted: string, how: string) =>
    lines.filter(([rule, outcome]) => rule === wanted && outcome === how).length;
  const counted = [...new Set(lines.map(([rule]) => rule))].sort().map((rule) => {
    const [pass, fail] = [count(rule, 'pass'), count(rule, 'fail')];
    return [rule, { pass, fail, notAssessable: count(rule, 'not-assessable') }];
  });
  expect(jsonOf('rule-checks.json')).toEqual(Object.fromEntries(counted));
});

test('files.sha256 has the digest of every file but itself', () => {
  const documents = [...files.keys()].filter((path) => path !== 'files.sha256').sort();
  expect(documents.length).toBeGreaterThan(10);
  const digests = documents.map((path): [string, string] => [path, digestOf(textOf(path))]);
  expect([...readDataDigests(textOf('files.sha256'))]).toEqual(digests);
});

describe('datapackage.json', () => {
  const types = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/ };

  test('describes the tables as they are: their columns, and what stands in them', () => {
    const { resources } = DataPackage.parse(jsonOf('datapackage.json'));
    const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(resources.map((resource) => resource.path).sort()).toEqual(tables.sort());
    for (const { path, schema } of resources) {
      const rows = rowsOf(path);
      expect(textOf(path).startsWith('\ufeff')).toBe(true);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      for (const { name, type } of schema.fields) {
        const odd = rows.filter((row) => row[name] !== '' && !types[type].test(row[name] ?? ''));
        expect(odd, `${path} ${name}`).toEqual([]);
      }
    }
  });

  test('the README tells of every table and column', () => {
    const readme = textOf('README.md');
    for (const { path, schema } of DataPackage.parse(jsonOf('datapackage.json')).resources) {
      expect(readme).toContain(path);
      for (const { name } of schema.fields) expect(readme).toContain(`| ${name} | `);
      for (const { description } of schema.fields) expect(readme).toContain(description);
    }
  });
});
