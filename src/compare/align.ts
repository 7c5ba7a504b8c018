import type { FormTable } from '../model/form.ts';
import { type LeafCell, type LeafColumn, leafCells } from '../model/form-leaves.ts';
import type { TableId } from '../model/report.ts';
import { type ComparedCell, type ComparedReport, cellOf } from './compared-report.ts';
import { everyColumn, type View } from './view.ts';

/** One line of a comparison: the same cell of the form in each report. */
export interface ComparedLine {
  row: string;
  column: string;
  label: string;
  columnLabel: string;
  kind: LeafColumn['kind'];
  /** Labels of the groups that the row stands in. */
  above: string[];
  /** In the order of the reports. Null where a report's form has no such cell: that is no 0 and no blank. */
  cells: (ComparedCell | null)[];
}

/**
 * Sets reports side by side. Only cells of the same id meet: an id is the same in two forms exactly where the meaning is.
 * Lines come in the order of the newest form, with what only older forms have at its old place.
 */
export function alignReports(
  reports: readonly ComparedReport[],
  view: Pick<View, 'table' | 'rows' | 'columns'>,
): ComparedLine[] {
  return leavesOf(reports, view)
    .map(({ row, column }) => ({
      row: row.id,
      column: column.id,
      label: row.label,
      columnLabel: column.label,
      kind: column.kind,
      above: row.above,
      cells: reports.map((report) => cellOf(report, view.table, row.id, column.id)),
    }))
    .filter((line) => line.cells.some((cell) => cell !== null));
}

/** Whether every report that has the line says 0. A blank or an unreadable cell is no 0. */
export function isAllZero(line: ComparedLine): boolean {
  return line.cells.every((cell) => cell === null || cell.value === 0);
}

/** The leaves that a view asks for, of all forms in use. */
function leavesOf(reports: readonly ComparedReport[], view: Pick<View, 'table' | 'rows' | 'columns'>) {
  const tables = tablesOf(reports, view.table);
  const columns = view.columns.length === 0 ? defaultColumns(tables) : view.columns;
  return mergedLeaves(tables).filter(
    ({ row, column }) =>
      (view.rows.length === 0 || view.rows.includes(row.id)) &&
      (columns.includes(everyColumn) || columns.includes(column.id)),
  );
}

/** The table in each form in use, newest form first. */
export function tablesOf(reports: readonly Pick<ComparedReport, 'form'>[], id: TableId): FormTable[] {
  const forms = [...new Set(reports.map((report) => report.form))];
  return forms
    .sort((one, other) => other.years.from - one.years.from)
    .flatMap((form) => form.tables.filter((table) => table.id === id));
}

/** Where the numbers of a row add up to a total, the total stands for the row. */
export function defaultColumns(tables: readonly FormTable[]): string[] {
  const totals = tables.flatMap((table) =>
    table.identities.flatMap((identity) =>
      identity.kind === 'sum' && identity.along === 'columns' ? [identity.total] : [],
    ),
  );
  return totals.length === 0 ? [everyColumn] : [...new Set(totals)];
}

/** The cells of a table in all its forms, each once. */
export function mergedLeaves(tables: readonly FormTable[]): LeafCell[] {
  const merged: LeafCell[] = [];
  for (const table of tables) insertMissing(merged, leafCells(table));
  return merged;
}

/** Puts what is new behind the cell that it follows in its own form. */
function insertMissing(merged: LeafCell[], leaves: readonly LeafCell[]): void {
  let at = 0;
  for (const leaf of leaves) {
    const known = merged.findIndex(
      (other) => other.row.id === leaf.row.id && other.column.id === leaf.column.id,
    );
    if (known < 0) merged.splice(at, 0, leaf);
    at = (known < 0 ? at : known) + 1;
  }
}
