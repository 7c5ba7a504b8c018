import type { GridLine } from '../reader/paper.ts';

/** A cell of a printed table with merged cells, as web pages and Word files have them. */
export interface MergedCell {
  text: string;
  column: number;
  columns: number;
  rows: number;
}

/** Printed lines, where merged cells are blanks, back to merged cells. Blanks among the numbers stay cells of their own. */
export function mergedCells(lines: readonly GridLine[]): MergedCell[][] {
  const grid = lines.map((line) => {
    const labels = line.labels.map((text) => ({ text, isLabel: true }));
    const values = line.values.map((text) => ({ text, isLabel: line.kind !== 'values' }));
    return [...labels, ...values, ...line.tail.map((text) => ({ text, isLabel: line.kind !== 'values' }))];
  });
  const taken = new Set<string>();
  return grid.map((row, at) => {
    const cells: MergedCell[] = [];
    for (const [column, { text, isLabel }] of row.entries()) {
      if (taken.has(`${at}:${column}`)) continue;
      const isFree = (cell: { text: string; isLabel: boolean } | undefined) =>
        cell?.isLabel === true && cell.text === '';
      let columns = 1;
      while (isLabel && text !== '' && isFree(row[column + columns])) columns += 1;
      let rows = 1;
      const mayGoDown = isLabel && text !== '' && columns === 1;
      while (mayGoDown && isFree(grid[at + rows]?.[column]) && startsBlank(grid[at + rows] ?? [], column))
        rows += 1;
      for (let down = 1; down < rows; down += 1) taken.add(`${at + down}:${column}`);
      for (let across = 1; across < columns; across += 1) taken.add(`${at}:${column + across}`);
      cells.push({ text, column, columns, rows });
    }
    return cells;
  });
}

/** A merged cell goes on below where nothing but merged cells stands left of it. */
function startsBlank(row: readonly { text: string }[], column: number): boolean {
  return row.slice(0, column).every((cell) => cell.text === '');
}
