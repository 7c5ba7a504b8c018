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
    const distances = columns.map((column) => distanceTo(column, piece));
    const nearest = distances.indexOf(Math.min(...distances));
    cells[nearest] = [cells[nearest], piece.text].filter(Boolean).join(' ');
  }
  return cells;
}

/** None where the number overlaps the ink of the column, else from edge to edge. */
function distanceTo(column: ValueColumn, { box }: Piece): number {
  return (
    Math.max(0, column.left - box.right, box.left - column.right) +
    Math.abs(middleX(box) - (column.left + column.right) / 2) / 1000
  );
}
