import type { FormColumn } from '../../model/form.ts';

/** One heading cell over the columns of a table. */
export interface HeaderCell {
  /** The id of the column; of a heading over several there is none. */
  id: string | undefined;
  label: string;
  unit: string | null;
  colspan: number;
  rowspan: number;
  isGroup: boolean;
}

/** Nested columns as lines of heading cells, top line first. A column that is not divided reaches down to the numbers. */
export function headerRows(columns: readonly FormColumn[]): HeaderCell[][] {
  const depth = depthOf(columns);
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => []);
  addCells(columns, 0, rows);
  return rows;
}

function addCells(columns: readonly FormColumn[], line: number, rows: HeaderCell[][]): void {
  for (const column of columns) {
    const isGroup = column.columns.length > 0;
    rows[line]?.push({
      id: column.id,
      label: column.label,
      unit: column.unit,
      colspan: isGroup ? leafCount(column.columns) : 1,
      rowspan: isGroup ? 1 : rows.length - line,
      isGroup,
    });
    addCells(column.columns, line + 1, rows);
  }
}

function depthOf(columns: readonly FormColumn[]): number {
  return columns.length === 0 ? 0 : 1 + Math.max(...columns.map((column) => depthOf(column.columns)));
}

function leafCount(columns: readonly FormColumn[]): number {
  return columns.reduce(
    (count, { columns: inner }) => count + (inner.length === 0 ? 1 : leafCount(inner)),
    0,
  );
}
