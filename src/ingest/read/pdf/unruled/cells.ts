import { unseen } from '../ink/cut-off.ts';
import { middleX } from '../ink/geometry.ts';
import type { Piece } from '../ink/pieces.ts';
import type { ValueColumn } from './columns.ts';
import { isNumberOrUnit, type OpenRow } from './rows.ts';

/** Each number in the column that it is nearest to; columns without one are blank. */
export function inColumns({ line, lines }: OpenRow, columns: readonly ValueColumn[]): string[] {
  const values = lines.flatMap((one) =>
    one.pieces.filter((piece) => piece.isValue || (one !== line && isNumberOrUnit(piece))),
  );
  if (lines.length === 1 && values.length === columns.length) return values.map((piece) => piece.text);
  const cells = columns.map(() => '');
  for (const piece of line.hasValues ? values : []) {
    const reached = columns.flatMap((column, index) => (isAcross(piece, column) ? [index] : []));
    if (reached.length > 1) {
      for (const index of reached)
        cells[index] = [cells[index], piece.text + unseen].filter(Boolean).join(' ');
      continue;
    }
    const distances = columns.map((column) => distanceTo(column, piece));
    const nearest = distances.indexOf(Math.min(...distances));
    cells[nearest] = [cells[nearest], piece.text].filter(Boolean).join(' ');
  }
  return cells;
}

/** Two numbers that touch look like one that stands in two columns; nobody can say where the first ends. */
function isAcross({ box }: Piece, column: ValueColumn): boolean {
  const middle = (column.left + column.right) / 2;
  return box.left < middle && middle < box.right;
}

/** None where the number overlaps the ink of the column, else from edge to edge. */
function distanceTo(column: ValueColumn, { box }: Piece): number {
  return (
    Math.max(0, column.left - box.right, box.left - column.right) +
    Math.abs(middleX(box) - (column.left + column.right) / 2) / 1000
  );
}
