import type { FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import { formOf } from '../../model/forms/index.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';
import { csvFields } from './csv.ts';

/** What the lines of a table have in common in every report. */
interface NumberPlace {
  path: string;
  table: TableId;
  row: string;
  column: string;
  /** Table, row, column and what they are called, as they stand in the line. */
  fields: string;
}

const placesOfTables = new WeakMap<FormTable, readonly NumberPlace[]>();

/** Forms never change, so what their lines begin with is put together once. */
function placesOf(table: FormTable): readonly NumberPlace[] {
  const known = placesOfTables.get(table) ?? makePlaces(table);
  placesOfTables.set(table, known);
  return known;
}

function makePlaces(table: FormTable): NumberPlace[] {
  return leafCells(table).map(({ path, row, column }) => {
    const label = `${row.label}／${column.label}`;
    const fields = csvFields([table.id, row.id, column.id, label]);
    return { path, table: table.id, row: row.id, column: column.id, fields };
  });
}

/** Lines of `numbers.csv`: one a number, in the order of the form. */
export function numberLines(report: Report): string {
  const { government, year, form, cells } = report;
  const head = csvFields([government.code, year, form]);
  let lines = '';
  for (const { path, table, row, column, fields } of (formOf(form)?.tables ?? []).flatMap(placesOf)) {
    const cell = cells[path];
    if (cell === undefined) continue;
    const value = valueAt(report, table, row, column);
    lines += `${head},${fields},${csvFields([value, cell.unit, cell.state, cell.raw, cell.line])}\r\n`;
  }
  return lines;
}
