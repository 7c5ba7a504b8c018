import type { Cell } from '../model/cell.ts';
import type { Form } from '../model/form.ts';
import { type Report, type TableId, valueAt } from '../model/report.ts';

/** A report in a comparison, with the form it was written on and the name that readers know it by. */
export interface ComparedReport {
  code: string;
  year: number;
  place: string;
  form: Form;
  report: Pick<Report, 'tables' | 'cells' | 'scope'>;
}

/** One number of one report, ready to be set beside others. */
export interface ComparedCell extends Pick<Cell, 'state' | 'raw' | 'unit'> {
  value: number | null;
}

/** “香山乡 2020 年” */
export function nameOf({ place, year }: Pick<ComparedReport, 'place' | 'year'>): string {
  return `${place} ${year} 年`;
}

/** The cell of a report, or null where its form or its printing has no such cell. */
export function cellOf(
  { report }: ComparedReport,
  table: TableId,
  row: string,
  column: string,
): ComparedCell | null {
  const cell = report.cells[`${table}.${row}.${column}`];
  if (cell === undefined) return null;
  return { state: cell.state, raw: cell.raw, unit: cell.unit, value: valueAt(report, table, row, column) };
}
