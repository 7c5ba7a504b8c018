import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CsvValue, csvHead, csvLines, undisarmed } from '../../src/ingest/publish/csv.ts';

const parsed = (csv: string) =>
  Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
const published = (text: string) => parsed(csvLines([['甲', text]]))[0]?.[1];

test('a table begins with a byte order mark, and its lines end with CR LF', () => {
  expect(csvHead(['code', 'year'])).toBe('\ufeffcode,year\r\n');
  const rows = [
    ['甲', 1],
    ['乙', null],
  ];
  expect(csvLines(rows)).toBe('甲,1\r\n乙,\r\n');
  expect(csvLines([])).toBe('');
});

describe('numbers as printed stay as they are', () => {
  test.each(['+131', '-9', '0', '1,234', '266900', '-0.5', '99.08%'])('%s', (text) => {
    expect(published(text)).toBe(text);
  });

  test('and numbers are numbers', () => {
    expect(parsed(csvLines([[-9, 0, 24.84]]))).toEqual([['-9', '0', '24.84']]);
  });
});

describe('what a spreadsheet would run is disarmed', () => {
  test.each([
    ['=1+1'],
    ['＝1+1'],
    ['@SUM(A1)'],
    ['＠SUM(A1)'],
    ['+1+cmd'],
    ['＋1+1'],
    ['-1+1'],
    ['－2+3'],
    ['\t=1+1'],
    ['\u00a0=1+1'],
    ['\u3000=1+1'],
    ['\ufeff=1+1'],
    ['\u200b=1+1'],
    ['  =HYPERLINK("http://x")'],
  ])('%j', (text) => {
    expect(published(text)).toBe(`'${text}`);
  });

  test.each([
    ['第一行\n=1+1', "第一行\n'=1+1"],
    ['第一行\r\n@a', "第一行\r\n'@a"],
    ['=1\n=2', "'=1\n'=2"],
    ['第一行\n+131', "第一行\n'+131"],
  ])('%j, on every line', (text, safe) => {
    expect(published(text)).toBe(safe);
  });
});

describe('any text at all', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'=+-@＝\t\r\n\u00a0\u3000",\'0 9,甲｜|') });
  const value = fc.oneof(nasty, fc.string(), fc.integer(), fc.constant(null));
  const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

  test('comes back cell by cell, with nothing but apostrophes added', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const back = parsed(csvLines(table));
        expect(back.map((row) => row.map(bare))).toEqual(table.map((row) => row.map(bare)));
      }),
      { seed: 60, numRuns: 500 },
    );
  });

  test('is as printed again where nothing is run', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(undisarmed(published(text) ?? '')).toBe(text);
      }),
      { seed: 31, numRuns: 2000 },
    );
  });

  test('never begins a line with a formula', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = (published(text) ?? '').split(/\r\n|\n|\r/);
        const isNumber = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/.test(text);
        expect(isNumber || lines.every((line) => !/^[\s\u00a0\u3000]*[=+\-@＝＋－＠]/.test(line))).toBe(true);
      }),
      { seed: 30, numRuns: 1000 },
    );
  });
});

function bare(value: CsvValue): string {
  return String(value ?? '').replaceAll("'", '');
}
