import { absentCell, type Cell, type ReadCell } from '../../model/cell.ts';
import { cellPath } from '../../model/cell-path.ts';
import type { FormTable } from '../../model/form.ts';
import { type LeafColumn, type LeafRow, leafColumns, leafRows } from '../../model/form-leaves.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';

/** A cell of a report with its value and its biography. */
export function cellAt(
  report: Pick<Report, 'tables' | 'cells'>,
  table: TableId,
  row: string,
  column: string,
): ReadCell {
  const cell: Cell = report.cells[cellPath(table, row, column)] ?? absentCell;
  return { ...cell, value: valueAt(report, table, row, column) };
}

const sorted = new WeakMap<Report['cells'], ReadonlyMap<string, readonly [string, Cell][]>>();

/** The cells of one table with their addresses. A page asks a dozen times, so they are sorted out once. */
export function cellsIn(
  cells: Report['cells'],
  table: string,
): readonly (readonly [path: string, cell: Cell])[] {
  const tables =
    sorted.get(cells) ?? Map.groupBy(Object.entries(cells), ([path]) => path.slice(0, path.indexOf('.')));
  sorted.set(cells, tables);
  return tables.get(table) ?? [];
}

/** Whether each cell of a row is a 0 that the report prints: such a row may be folded. */
export function isZeroRow(
  report: Pick<Report, 'tables' | 'cells'>,
  table: TableId,
  row: LeafRow,
  columns: readonly LeafColumn[],
): boolean {
  return columns.every(
    ({ id }) =>
      valueAt(report, table, row.id, id) === 0 && report.cells[cellPath(table, row.id, id)]?.state === 'read',
  );
}

export type TableMood = 'missing' | 'all-zero' | 'numbers';

/** What there is to see in a table of a report: nothing printed, only zeros, or numbers. */
export function moodOf(report: Pick<Report, 'tables' | 'cells'>, table: FormTable): TableMood {
  if (cellsIn(report.cells, table.id).every(([, cell]) => cell.state === 'absent')) return 'missing';
  const allZero = table.blocks.every((block) => {
    const columns = leafColumns(block.columns);
    return leafRows(block.rows)
      .filter(
        (row) => row.variant === null || cellPath(table.id, row.id, columns[0]?.id ?? '') in report.cells,
      )
      .every((row) => isZeroRow(report, table.id, row, columns));
  });
  return allZero ? 'all-zero' : 'numbers';
}
