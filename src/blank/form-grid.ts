import { cellPath } from '../model/cell-path.ts';
import type { FormBlock, FormColumn, FormRow, FormTable } from '../model/form.ts';
import { type LeafRow, leafColumns, leafRows } from '../model/form-leaves.ts';

/** One cell of a printed form: a heading, or a place for a number, which has the address of that number. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  path: string | null;
}

/** A block of a form as it is printed, in rows and columns from 0. */
export interface FormGrid {
  rows: number;
  columns: number;
  cells: GridCell[];
}

/** The grid of one block of a table; the caption is a line of its own above it. */
export function gridOf(table: FormTable, block: FormBlock): FormGrid {
  return block.arrangement === 'across' ? gridAcross(table, block) : gridDown(table, block);
}

function gridDown(table: FormTable, block: FormBlock): FormGrid {
  const rows = officialRows(block.rows);
  const columns = leafColumns(block.columns);
  const labels = depthOf(rows);
  const heads = depthOf(block.columns);
  const cells: GridCell[] = [
    { row: 0, column: 0, rowSpan: heads, columnSpan: labels, text: block.corner ?? '', path: null },
    ...headCells(block.columns, { row: 0, column: labels, lines: heads }),
    ...labelCells(rows, { row: heads, column: 0, width: labels }),
  ];
  for (const [index, row] of leafRows(rows).entries()) {
    const at = { row: heads + index, column: labels };
    cells.push(...columns.map(({ id }, offset) => numberCell(table, row, id, at.row, at.column + offset)));
  }
  return { rows: heads + leafRows(rows).length, columns: labels + columns.length, cells };
}

/** Groups of rows side by side, the columns under each, and one line of numbers. */
function gridAcross(table: FormTable, block: FormBlock): FormGrid {
  const groups = leafRows(block.rows);
  const columns = leafColumns(block.columns);
  const asColumns = (rows: readonly FormRow[]): FormColumn[] =>
    rows.map((row) => ({
      ...columnOf(row.label),
      columns: row.rows.length > 0 ? asColumns(row.rows) : block.columns,
    }));
  const heading = asColumns(block.rows);
  const heads = depthOf(heading);
  const numbers = groups.flatMap((group, index) =>
    columns.map(({ id }, offset) => numberCell(table, group, id, heads, index * columns.length + offset)),
  );
  const cells = [...headCells(heading, { row: 0, column: 0, lines: heads }), ...numbers];
  return { rows: heads + 1, columns: groups.length * columns.length, cells };
}

/** Rows as the official form prints them, where reports print them one way or the other. */
function officialRows(rows: readonly FormRow[]): FormRow[] {
  return rows.map((row) => {
    if (row.id !== undefined && row.rows.length > 0)
      return row.official === 'undivided' ? { ...row, rows: [] } : { ...row, id: undefined };
    return { ...row, rows: officialRows(row.rows) };
  });
}

function headCells(
  columns: readonly FormColumn[],
  at: { row: number; column: number; lines: number },
): GridCell[] {
  let { column } = at;
  return columns.flatMap((head) => {
    const own = column;
    const width = widthOf(head.columns);
    column += width;
    const rowSpan = head.columns.length === 0 ? at.lines : 1;
    const cell = { row: at.row, column: own, rowSpan, columnSpan: width, text: head.label, path: null };
    return [cell, ...headCells(head.columns, { row: at.row + 1, column: own, lines: at.lines - 1 })];
  });
}

function labelCells(
  rows: readonly FormRow[],
  at: { row: number; column: number; width: number },
): GridCell[] {
  let { row } = at;
  return rows.flatMap((line) => {
    const own = row;
    const height = widthOf(line.rows);
    row += height;
    const columnSpan = line.rows.length === 0 ? at.width : 1;
    const cell = { row: own, column: at.column, rowSpan: height, columnSpan, text: line.label, path: null };
    return [cell, ...labelCells(line.rows, { row: own, column: at.column + 1, width: at.width - 1 })];
  });
}

function numberCell(
  { id }: FormTable,
  { id: row }: LeafRow,
  column: string,
  at: number,
  across: number,
): GridCell {
  return { row: at, column: across, rowSpan: 1, columnSpan: 1, text: '', path: cellPath(id, row, column) };
}

function columnOf(label: string): FormColumn {
  return { label, alsoSeen: [], kind: 'count', unit: null, columns: [] };
}

interface Nested {
  rows?: readonly Nested[];
  columns?: readonly Nested[];
}

const innerOf = (part: Nested): readonly Nested[] => part.rows ?? part.columns ?? [];

function depthOf(parts: readonly Nested[]): number {
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map((part) => depthOf(innerOf(part))));
}

function widthOf(parts: readonly Nested[]): number {
  return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + widthOf(innerOf(part)), 0);
}
