import type { Form } from '../model/form.ts';
import type { Report, TableId } from '../model/report.ts';
import { type ComparedCell, decodeCell, type EncodedCells } from './encoded-report.ts';

export type { ComparedCell } from './encoded-report.ts';

/** A report in a comparison, with the form it was written on and the name that readers know it by. */
export interface ComparedReport {
  code: string;
  year: number;
  place: string;
  form: Form;
  scope: Report['scope'];
  cells: EncodedCells;
}

/** “香山乡 2020 年” */
export function nameOf({ place, year }: Pick<ComparedReport, 'place' | 'year'>): string {
  return `${place} ${year} 年`;
}

/** The cell of a report, or null where its form or its printing has no such cell. */
export function cellOf(
  { cells, form }: ComparedReport,
  table: TableId,
  row: string,
  column: string,
): ComparedCell | null {
  return decodeCell(cells, form, `${table}.${row}.${column}`);
}

/** The governments that reports are of, each once, in the order in which they come. */
export function placesIn(reports: readonly Pick<ComparedReport, 'code'>[]): string[] {
  return [...new Set(reports.map(({ code }) => code))];
}
