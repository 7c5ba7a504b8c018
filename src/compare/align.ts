import type { FormTable } from '../model/form.ts';
import { type LeafCell, type LeafColumn, leafCells } from '../model/form-leaves.ts';
import type { TableId } from '../model/report.ts';
import { type ComparedCell, type ComparedReport, cellOf } from './compared-report.ts';
import { everyColumn } from './view.ts';

/** One line of a comparison: the same cell of the form in each report. */
export interface ComparedLine {
  table: TableId;
  row: string;
  column: string;
  label: string;
  columnLabel: string;
  kind: LeafColumn['kind'];
  /** In the order of the reports. Null where a report's form has no such cell: that is no 0 and no blank. */
  cells: (ComparedCell | null)[];
}

/**
 * Sets reports side by side. Only cells of the same id meet: an id is the same in two forms exactly where the meaning is.
 * Lines come in the order in which the cells are given; a cell that no report has makes none.
 */
export function alignReports(
  reports: readonly ComparedReport[],
  cells: readonly { table: TableId; row: LeafCell['row']; column: LeafColumn }[],
): ComparedLine[] {
  return cells
    .map(({ table, row, column }) => ({
      table,
      row: row.id,
      column: column.id,
      label: row.label,
      columnLabel: column.label,
      kind: column.kind,
      cells: reports.map((report) => cellOf(report, table, row.id, column.id)),
    }))
    .filter((line) => line.cells.some((cell) => cell !== null));
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

/**
 * The cells of a table in all its forms, each once: in the order of the newest form, with what only older forms have at
 * its old place.
 */
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
