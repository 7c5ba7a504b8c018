import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { numbersTable, undisarmed } from '../../src/ingest/publish/index.ts';

export type NumberObject = Record<string, string | number | null>;

/** The rows of a `numbers.csv` as an engine should answer them, read in another way than by our reader. */
export function numbersIn(file: string): NumberObject[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.fromEntries(numbersTable.fields.map(({ name, type }) => [name, typed(row[name] ?? '', type)])),
  );
}

function typed(field: string, type: string): string | number | null {
  if (field === '') return null;
  return type === 'string' ? undisarmed(field) : Number(field);
}
