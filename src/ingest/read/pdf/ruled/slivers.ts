import type { Square } from './table.ts';

/** Borders of cells below one another are often some points apart although they are one column. */
const widestSliver = 14;

/** The squares of a row, and where each of them begins. */
export interface Ranged {
  squares: Square[];
  lefts: number[];
}

/**
 * Brings the columns of a table to those that are meant. The rows between two captions (rows of a single cell) have
 * columns of their own: a border that none of them has is left out, and so is one that only continues another.
 */
export function withoutSlivers(rows: readonly Square[][], xs: readonly number[]): Ranged[] {
  const bands: Square[][][] = [];
  for (const row of rows) {
    const isCaption = row.filter((square) => square !== null).length === 1 && row[0] !== null;
    const band = bands.at(-1);
    if (band === undefined || isCaption) bands.push([row]);
    else band.push(row);
  }
  return bands.flatMap((band) => compact(band, xs));
}

function compact(band: readonly Square[][], xs: readonly number[]): Ranged[] {
  let columns = xs.slice(0, -1).flatMap((x, index) => {
    const squares = band.map((row) => row[index] ?? null);
    return squares.some((square) => square !== null) ? [{ x, squares }] : [];
  });
  for (let index = 1; index < columns.length; ) {
    const [before, column] = [columns[index - 1], columns[index]];
    if (before === undefined || column === undefined) break;
    if (column.x - before.x < widestSliver && before.squares.every((s, row) => !s || !column.squares[row])) {
      const squares = before.squares.map((square, row) => square ?? column.squares[row] ?? null);
      columns = [...columns.slice(0, index - 1), { x: before.x, squares }, ...columns.slice(index + 1)];
    } else {
      index += 1;
    }
  }
  const lefts = columns.map((column) => column.x);
  return band.map((_, row) => ({ lefts, squares: columns.map((column) => column.squares[row] ?? null) }));
}
