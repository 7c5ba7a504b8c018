import type { Ruling } from '../ink/ink.ts';
import type { Lattice } from './lattice.ts';

/** For each square of a lattice the number of the cell that it is part of, row by row. */
export type CellMap = number[][];

/** An edge counts as drawn where lines cover this part of it. */
const enough = 0.5;

/** Squares with no line between them are one cell. What is no rectangle then is cut into rows. */
export function cellMapOf(lattice: Lattice): CellMap {
  const { xs, ys, lines } = lattice;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const down = linesAt(lines.filter((line) => !line.isAcross));
  const across = linesAt(lines.filter((line) => line.isAcross));
  const hasEdge = (at: Map<number, Ruling[]>, place: number, from: number, to: number) =>
    covered(at.get(place) ?? [], from, to) > enough * (to - from);
  const openRight = (row: number, column: number) =>
    column + 1 < columns && !hasEdge(down, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const openBelow = (row: number, column: number) =>
    row + 1 < rows && !hasEdge(across, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  const cells = flood(rows, columns, openRight, openBelow);
  const ragged = raggedCells(cells);
  if (ragged.size === 0) return cells;
  const strict = flood(rows, columns, openRight, () => false);
  const offset = rows * columns;
  return cells.map((line, row) =>
    line.map((cell, column) => (ragged.has(cell) ? offset + (strict[row]?.[column] ?? 0) : cell)),
  );
}

function linesAt(lines: readonly Ruling[]): Map<number, Ruling[]> {
  const at = new Map<number, Ruling[]>();
  for (const line of lines) at.set(line.at, [...(at.get(line.at) ?? []), line]);
  return at;
}

function covered(lines: readonly Ruling[], from: number, to: number): number {
  return lines.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
}

type IsOpen = (row: number, column: number) => boolean;

function flood(rows: number, columns: number, openRight: IsOpen, openBelow: IsOpen): CellMap {
  const cells: CellMap = Array.from({ length: rows }, () => Array<number>(columns).fill(-1));
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (cells[row]?.[column] !== -1) continue;
      fill(cells, row, column, next, openRight, openBelow);
      next += 1;
    }
  }
  return cells;
}

function fill(
  cells: CellMap,
  row: number,
  column: number,
  cell: number,
  openRight: IsOpen,
  openBelow: IsOpen,
) {
  const waiting: [number, number][] = [[row, column]];
  for (let square = waiting.pop(); square !== undefined; square = waiting.pop()) {
    const [y, x] = square;
    const line = cells[y];
    if (line === undefined || line[x] !== -1) continue;
    line[x] = cell;
    if (openRight(y, x)) waiting.push([y, x + 1]);
    if (x > 0 && openRight(y, x - 1)) waiting.push([y, x - 1]);
    if (openBelow(y, x)) waiting.push([y + 1, x]);
    if (y > 0 && openBelow(y - 1, x)) waiting.push([y - 1, x]);
  }
}

/** Cells whose squares do not fill a rectangle. */
function raggedCells(cells: CellMap): Set<number> {
  const extent = new Map<
    number,
    { top: number; bottom: number; left: number; right: number; count: number }
  >();
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const known = extent.get(cell) ?? { top: row, bottom: row, left: column, right: column, count: 0 };
      extent.set(cell, {
        top: known.top,
        bottom: row,
        left: Math.min(known.left, column),
        right: Math.max(known.right, column),
        count: known.count + 1,
      });
    }
  }
  const isRagged = (cell: number) => {
    const known = extent.get(cell);
    if (known === undefined) return false;
    return (known.bottom - known.top + 1) * (known.right - known.left + 1) !== known.count;
  };
  return new Set([...extent.keys()].filter(isRagged));
}
