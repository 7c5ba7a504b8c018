import Papa from 'papaparse';
import { type CsvValue, undisarmed } from '../ingest/publish/index.ts';

/** A line of `numbers.csv`: all its fields in the order of the table, typed, with null for what is empty there. */
export interface NumberRow {
  year: number;
  values: readonly CsvValue[];
}

/** Government and year come first, the same in all lines of a report. */
const reportFields = 2;
/** Form, table, row, column and label follow: the same few hundred in all reports. */
const placeFields = 5;
/** Value, unit, state and raw, before the line: most numbers of an archive are small, and come again. */
const numberFields = 4;

/**
 * Reads lines of `numbers.csv`, which stand together by report. What comes again is cut up once and shared, so that the
 * millions of lines of a large archive cost little more than their numbers.
 */
export class NumberLines {
  readonly #places = new Map<string, readonly string[]>();
  readonly #numbers = new Map<string, readonly CsvValue[]>();
  #head = '';
  #report: readonly [government: string, year: number] = ['', 0];

  /** One record, without its line break. */
  read(record: string): NumberRow {
    if (record.includes('"')) return rowOf(Papa.parse<string[]>(record, { delimiter: ',' }).data[0] ?? []);
    const place = afterCommas(record, 0, reportFields);
    const number = afterCommas(record, place, placeFields);
    const line = record.lastIndexOf(',') + 1;
    const report = this.#reportOf(record, place);
    const numbers = this.#numberOf(record.slice(number, line));
    const values = [...report, ...this.#placeOf(record.slice(place, number)), ...numbers];
    values.push(numberOf(record.slice(line)));
    return { year: report[1], values };
  }

  #reportOf(record: string, end: number): readonly [string, number] {
    if (this.#head.length !== end || !record.startsWith(this.#head)) {
      this.#head = record.slice(0, end);
      this.#report = reportOf(this.#head.split(','));
    }
    return this.#report;
  }

  #placeOf(fields: string): readonly string[] {
    const known = this.#places.get(fields);
    if (known !== undefined) return known;
    const place = fields.split(',').slice(0, placeFields);
    this.#places.set(fields, place);
    return place;
  }

  #numberOf(fields: string): readonly CsvValue[] {
    const known = this.#numbers.get(fields);
    if (known !== undefined) return known;
    const number = numbersOf(fields.split(','));
    this.#numbers.set(fields, number);
    return number;
  }
}

function rowOf(fields: readonly string[]): NumberRow {
  const report = reportOf(fields);
  const end = reportFields + placeFields;
  return {
    year: report[1],
    values: [
      ...report,
      ...fields.slice(reportFields, end),
      ...numbersOf(fields.slice(end)),
      numberOf(fields[end + numberFields] ?? ''),
    ],
  };
}

function reportOf([government = '', year = '']: readonly string[]): readonly [string, number] {
  return [government, Number(year)];
}

function numbersOf([value = '', unit = '', state = '', raw = '']: readonly string[]): CsvValue[] {
  return [numberOf(value), textOf(unit), state, textOf(raw)];
}

function numberOf(field: string): number | null {
  return field === '' ? null : Number(field);
}

function textOf(field: string): string | null {
  return field === '' ? null : undisarmed(field);
}

/** The place behind so many commas, counted from a place on. */
function afterCommas(record: string, from: number, count: number): number {
  let at = from;
  for (let comma = 0; comma < count; comma += 1) at = record.indexOf(',', at) + 1;
  return at;
}
