import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { runNode } from '../../scripts/build/run-command.ts';
import { writeParquet } from '../../scripts/parquet/write-parquet.ts';
import { csvHead, csvLines } from '../../src/ingest/index.ts';
import { type CsvValue, numbersTable } from '../../src/ingest/publish/index.ts';
import { folderWith } from '../scripts/temporary-folder.ts';
import { ask, partitioned } from './duckdb.ts';
import { numbersIn } from './numbers.ts';

const { fields } = numbersTable;
const inOrder = 'ORDER BY government, year, file_row_number';
// The year is a folder too, of which an engine makes a larger integer.
const columns = fields
  .map(({ name }) => (name === 'year' ? 'year::INTEGER AS year' : `"${name}"`))
  .join(', ');

/** A folder of open data with these numbers, and what is made of them. */
function made(rows: readonly (readonly CsvValue[])[]): { data: string; out: string; cache: string } {
  const csv = csvHead(fields.map(({ name }) => name)) + csvLines(rows);
  const data = folderWith({ 'numbers.csv': csv });
  const out = `${data}/out`;
  writeParquet(data, out, `${data}/cache`);
  return { data, out, cache: `${data}/cache` };
}

/** What DuckDB reads, in the order of the table. */
const readBack = (folder: string) =>
  ask(`SELECT ${columns} FROM ${partitioned(folder).replace(')', ', file_row_number = true)')} ${inOrder}`);

const place = ['2021', 'applications', 'newlyReceived', 'total', '本年新收／总计'];
const row = (government: string, year: number, ...numbers: CsvValue[]) => [
  government,
  year,
  ...place,
  ...numbers,
];

test('the five sample reports: every row as in numbers.csv', async () => {
  const data = `${folderWith({ x: '' })}/data`;
  expect(await runNode({ args: ['scripts/ingest.ts', '--out', data] })).toBe(0);
  const out = `${folderWith({ x: '' })}/parquet`;
  writeParquet(data, out, `${out}.cache`);
  const rows = numbersIn(`${data}/numbers.csv`);
  expect(rows.length).toBeGreaterThan(900);
  expect(await readBack(out)).toEqual(rows);
  expect(filesBelow(`${out}/numbers`)).toEqual([
    'province=41/year=2020/numbers.parquet',
    'province=64/year=2019/numbers.parquet',
    'province=64/year=2020/numbers.parquet',
  ]);
});

test('what is empty is null and never 0; decimals, signs and raw texts are as printed', async () => {
  const { data, out } = made([
    row('110101/education', 2021, 0, null, 'read', '0', 7),
    row('110101/education', 2022, null, null, 'absent', null, null),
    row('440100', 2021, 59237.2449, '万元', 'read', '59237.2449', 12),
    row('440100', 2021, -9, null, 'read', '-9', 13),
    row('440100', 2021, 1234, null, 'read', '1,234', 14),
    row('440100', 2021, null, null, 'na', '—', 15),
    row('440100', 2021, null, null, 'na', '-', 16),
    row('440100', 2021, null, null, 'unreadable', '="第一行"\n@第二行', 17),
    row('440100', 2021, null, null, 'blank', null, 18),
  ]);
  const rows = await readBack(out);
  expect(rows).toEqual(numbersIn(`${data}/numbers.csv`));
  expect(rows.map(({ raw }) => raw)).toEqual([
    '0',
    null,
    '59237.2449',
    '-9',
    '1,234',
    '—',
    '-',
    '="第一行"\n@第二行',
    null,
  ]);
  const types = await ask(`DESCRIBE SELECT value, line, raw, province FROM ${partitioned(out)}`);
  expect(types.map(({ column_type }) => column_type)).toEqual(['DOUBLE', 'INTEGER', 'VARCHAR', 'BIGINT']);
});

describe('a large archive', () => {
  const townships = Array.from({ length: 7_500 }, (_, at) => String(640100200 + at));
  const rows = townships.flatMap((code) =>
    Array.from({ length: 10 }, (_, at) => row(code, 2020, at, null, 'read', String(at), at + 1)),
  );

  test('is written in groups, and engines are told what each holds', async () => {
    const { data, out } = made([...rows, row('650100', 2020, 1, null, 'read', '1', 1)]);
    const expected = numbersIn(`${data}/numbers.csv`).map((each) => JSON.stringify(each));
    const found = (await readBack(out)).map((each) => JSON.stringify(each));
    expect(found.length).toBe(expected.length);
    expect(found.filter((each, at) => each !== expected[at])).toEqual([]);
    const groups = await ask(
      `SELECT DISTINCT row_group_id, stats_min_value AS least, stats_max_value AS most
       FROM parquet_metadata('${out}/numbers/province=64/year=2020/numbers.parquet')
       WHERE path_in_schema = 'government' ORDER BY row_group_id`,
    );
    expect(groups.map(({ least, most }) => [least, most])).toEqual([
      ['640100200', '640106753'],
      ['640106753', '640107699'],
    ]);
  });

  test('is read no further than a question reaches', async () => {
    const { out } = made([...rows.slice(0, 100), row('650100', 2021, 1, null, 'read', '1', 1)]);
    const [plan] = await ask(
      `EXPLAIN ANALYZE SELECT sum(value) FROM ${partitioned(out)} WHERE province = 65 AND year = 2021`,
    );
    expect(JSON.stringify(plan)).toContain('Scanning Files: 1/2');
  });
});

describe('made again', () => {
  const numbers = [
    row('110101', 2020, 1, null, 'read', '1', 1),
    row('640100', 2020, 2, null, 'read', '2', 2),
  ];
  const bytesOf = (folder: string) =>
    new Map(filesBelow(folder).map((file) => [file, readFileSync(`${folder}/${file}`).toString('base64')]));

  test('from the same numbers, with or without a cache, the bytes are the same', () => {
    const { data, out, cache } = made(numbers);
    writeParquet(data, `${data}/again`, cache);
    writeParquet(data, `${data}/anew`, `${data}/another-cache`);
    expect(bytesOf(`${data}/again`)).toEqual(bytesOf(out));
    expect(bytesOf(`${data}/anew`)).toEqual(bytesOf(out));
  });

  test('a changed number costs its province alone, and what is not used any more is gone', () => {
    const { data, out, cache } = made(numbers);
    const before = filesBelow(cache);
    const other = made([...numbers.slice(0, 1), row('640100', 2020, 3, null, 'read', '3', 2)]);
    writeParquet(other.data, `${data}/again`, cache);
    const after = filesBelow(cache);
    expect(after.filter((file) => before.includes(file))).toHaveLength(1);
    expect(after).toHaveLength(2);
    const [changed, unchanged] = [64, 11].map((code) => `numbers/province=${code}/year=2020/numbers.parquet`);
    expect(bytesOf(`${data}/again`).get(unchanged ?? '')).toBe(bytesOf(out).get(unchanged ?? ''));
    expect(bytesOf(`${data}/again`).get(changed ?? '')).not.toBe(bytesOf(out).get(changed ?? ''));
  });

  test('without any number there is a description and no file', () => {
    const { out } = made([]);
    expect(filesBelow(out)).toEqual(['README.md', 'datapackage.json']);
  });
});

test('the description lists the files that there are', () => {
  const { out } = made([row('110101', 2020, 1, null, 'read', '1', 1)]);
  const { resources } = JSON.parse(readFileSync(`${out}/datapackage.json`, 'utf8'));
  expect(resources[0].path).toEqual(['numbers/province=11/year=2020/numbers.parquet']);
});

describe.each(['README.md', 'README.zh-CN.md'])('the queries of %s', (readme) => {
  const [, code = ''] = /```sql\n([^`]+)```/.exec(readFileSync(readme, 'utf8')) ?? [];
  const queries = code.split(/;\n/).filter((query) => query.trim() !== '');

  test('give what the sample reports say', async () => {
    const data = `${folderWith({ x: '' })}/data`;
    expect(await runNode({ args: ['scripts/ingest.ts', '--out', data] })).toBe(0);
    writeParquet(data, `${data}/parquet`, `${data}.cache`);
    const [received, inferred] = await Promise.all(
      queries.map((query) => ask(query.replaceAll('dist/data', data))),
    );
    expect(queries).toHaveLength(2);
    const counts = (reports: string) => ({ received: 0, reports, reports_with_a_number: reports });
    expect(received).toEqual([
      { province: '41', year: '2020', ...counts('1') },
      { province: '64', year: '2019', ...counts('1') },
      { province: '64', year: '2020', ...counts('2') },
    ]);
    expect(inferred?.length).toBeGreaterThan(0);
  });
});

test('the query beside the files is one that works', async () => {
  const { out } = made([
    row('640100', 2020, 5, null, 'read', '5', 1),
    row('640100', 2021, 6, null, 'read', '6', 1),
  ]);
  const [, query = ''] = /```sql\n([^`]+)```/.exec(readFileSync(`${out}/README.md`, 'utf8')) ?? [];
  expect(await ask(query.replace("'numbers/", `'${out}/numbers/`))).toEqual([
    { government: '640100', year: '2020', value: 5 },
  ]);
});
