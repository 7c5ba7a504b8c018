import type { Form } from '../model/form.ts';
import type { Report, TableId } from '../model/report.ts';
import { type ComparedCell, decodeCell, type EncodedCells, encodeCells } from './encoded-report.ts';

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

/** A whole report → what a comparison needs of it. */
export function comparedReportOf(
  { code, year, place }: Pick<ComparedReport, 'code' | 'year' | 'place'>,
  form: Form,
  report: Pick<Report, 'tables' | 'cells' | 'scope'>,
): ComparedReport {
  return { code, year, place, form, scope: report.scope, cells: encodeCells(report, form) };
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
