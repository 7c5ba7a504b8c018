import { cellPath } from '../../model/cell-path.ts';
import type { FormTable } from '../../model/form.ts';
import { type LeafCell, leafCells } from '../../model/form-leaves.ts';
import { formOf } from '../../model/forms/index.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';
import type { CsvValue } from './csv.ts';

/** What the lines of a table have in common in every report. */
interface NumberPlace {
  path: string;
  table: TableId;
  row: string;
  column: string;
  label: string;
}

const placesOfTables = new WeakMap<FormTable, readonly NumberPlace[]>();

/** Forms never change, so their labels are put together once. */
function placesOf(table: FormTable): readonly NumberPlace[] {
  const known = placesOfTables.get(table) ?? leafCells(table).map((leaf) => placeOf(table.id, leaf));
  placesOfTables.set(table, known);
  return known;
}

function placeOf(table: TableId, { row, column }: LeafCell): NumberPlace {
  const label = `${row.label}／${column.label}`;
  return { path: cellPath(table, row.id, column.id), table, row: row.id, column: column.id, label };
}

/** One line a number, in the order of the form. */
export function numberRows(report: Report): CsvValue[][] {
  const { government, year, form, cells } = report;
  return (formOf(form)?.tables ?? []).flatMap(placesOf).flatMap(({ path, table, row, column, label }) => {
    const cell = cells[path];
    if (cell === undefined) return [];
    const value = valueAt(report, table, row, column);
    const { unit, state, raw, line } = cell;
    return [[government.code, year, form, table, row, column, label, value, unit, state, raw, line]];
  });
}
