import Papa from 'papaparse';
import { readOpenData } from './open-data.ts';

/** A table of the open data row by row: a large archive has hundreds of thousands. */
export function eachRow(file: string, take: (row: Record<string, string>) => void): void {
  const text = readOpenData(file).replace(/^\ufeff/, '');
  Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    step: ({ data }) => take(data),
  });
}
