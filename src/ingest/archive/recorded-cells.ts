import { cellPath } from '../../model/cell-path.ts';
import type { Form, FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import type { RecordedCell } from '../../model/record.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';

interface CellAddress {
  path: string;
  table: TableId;
  row: string;
  column: string;
}

/** The rows of which rules across reports ask every column, and those of which they ask the total alone. */
const wholeRows = ['carriedOver', 'carriedForward'];
const totalRows = ['newlyReceived', 'concluded'];

const addressesOfTables = new WeakMap<FormTable, readonly CellAddress[]>();

/** The cells of a report that rules across reports ask for. */
export function recordedCells(report: Report, form: Form | null): Record<string, RecordedCell> {
  const cells: Record<string, RecordedCell> = {};
  for (const { path, table, row, column } of (form?.tables ?? []).flatMap(addressesOf)) {
    const cell = report.cells[path];
    if (cell === undefined) continue;
    cells[path] = { state: cell.state, line: cell.line, value: valueAt(report, table, row, column) };
  }
  return cells;
}

/** Forms never change, so it is worked out once. */
function addressesOf(table: FormTable): readonly CellAddress[] {
  const known =
    addressesOfTables.get(table) ??
    leafCells(table)
      .map(({ row, column }) => ({ table: table.id, row: row.id, column: column.id }))
      .filter(isAsked)
      .map((cell) => ({ ...cell, path: cellPath(cell.table, cell.row, cell.column) }));
  addressesOfTables.set(table, known);
  return known;
}

function isAsked({ table, row, column }: Omit<CellAddress, 'path'>): boolean {
  if (table === 'disclosure') return true;
  if (table === 'remedies') return column === 'total' || column === 'pending';
  return wholeRows.includes(row) || (column === 'total' && totalRows.includes(row));
}
