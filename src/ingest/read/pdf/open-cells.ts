import { middleX, middleY } from './geometry.ts';
import type { ValueColumn } from './open-columns.ts';
import type { OpenLine } from './open-zones.ts';
import type { Piece } from './pieces.ts';

/** How far the next line of a cell is at most, in parts of the type size. */
const nextLine = 1.6;

/** Numbers broken over two lines of their cells: the second line has no name, fewer numbers, and is as near as lines of a text are. */
export function isRest(
  line: OpenLine,
  before: OpenLine | undefined,
  columns: readonly ValueColumn[],
): boolean {
  const [above, own] = [before?.item.line, line.item.line];
  return (
    before?.hasValues === true &&
    above !== undefined &&
    middleY(own.box) - middleY(above.box) < nextLine * own.size &&
    line.pieces.every((piece) => piece.isValue) &&
    line.pieces.length < columns.length
  );
}

/** The lines below a row in which its broken numbers go on. */
export function restsBelow(
  line: OpenLine,
  body: readonly OpenLine[],
  columns: readonly ValueColumn[],
): OpenLine[] {
  const at = body.indexOf(line);
  const next = body[at + 1];
  return next && isRest(next, line, columns) ? [next, ...restsBelow(next, body, columns)] : [];
}

/** Each number in the column that it is nearest to; columns without one are blank. */
export function inColumns(lines: readonly OpenLine[], columns: readonly ValueColumn[]): string[] {
  const values = lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.isValue));
  if (lines.length === 1 && values.length === columns.length) return values.map((piece) => piece.text);
  const cells = columns.map(() => '');
  for (const piece of values) {
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
