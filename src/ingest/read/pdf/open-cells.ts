import { middleX, middleY } from './geometry.ts';
import type { ValueColumn } from './open-columns.ts';
import type { OpenLine } from './open-zones.ts';
import type { Piece } from './pieces.ts';

/** How far the next line of a cell is at most, in parts of the type size. */
const nextLine = 1.6;
/** Two distances are alike where they differ by less than this, in parts of the type size. */
const alike = 0.5;

/** A row of a table: the line with its name, and the lines above and below in which its broken numbers stand. */
export interface OpenRow {
  line: OpenLine;
  lines: readonly OpenLine[];
}

/**
 * The lines of a table as rows. A number broken over two lines of its cell, `37` above `13` or `12` above `件`, leaves a line
 * without a name and with fewer numbers, as near to its row as lines of a text are. Where it is as near to two rows, both
 * show it, so that neither shows a part as the whole.
 */
export function rowsOfLines(body: readonly OpenLine[], columns: readonly ValueColumn[]): OpenRow[] {
  const owners = new Map(
    body.map((line) => [line, isPiece(line, columns) ? ownersOf(line, body, columns) : []]),
  );
  return body.flatMap((line): OpenRow[] => {
    if ((owners.get(line)?.length ?? 0) > 0) return [];
    return [{ line, lines: body.filter((other) => other === line || owners.get(other)?.includes(line)) }];
  });
}

const unit = /^(?:亿元|万元|元|件|项|个)$/;

/** True for a line of nothing but numbers and units, not one for each column. */
function isPiece({ pieces }: OpenLine, columns: readonly ValueColumn[]): boolean {
  const from = columns[0]?.left ?? 0;
  return (
    pieces.length < columns.length && isOnlyValues(pieces) && pieces.every(({ box }) => middleX(box) > from)
  );
}

/** True for numbers, and for the units that may stand below them. */
export function isOnlyValues(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text, isValue }) => isValue || unit.test(text));
}

/** The nearest row above and below, or both. */
function ownersOf(line: OpenLine, body: readonly OpenLine[], columns: readonly ValueColumn[]): OpenLine[] {
  const at = body.indexOf(line);
  const found = [body.slice(0, at).reverse(), body.slice(at + 1)].flatMap(
    (others) => rowReached(line, others, columns) ?? [],
  );
  const distances = found.map((row) => distance(row, line));
  const nearest = Math.min(...distances);
  return found.filter((_, index) => (distances[index] ?? 0) < nearest + alike * line.item.line.size);
}

/** The first row in this direction, over other pieces of its numbers; null where the next line is too far. */
function rowReached(
  line: OpenLine,
  others: readonly OpenLine[],
  columns: readonly ValueColumn[],
): OpenLine | null {
  const [next, ...rest] = others;
  if (next === undefined || distance(line, next) > nextLine * line.item.line.size) return null;
  if (isPiece(next, columns)) return rowReached(next, rest, columns);
  return next.hasValues ? next : null;
}

function distance(a: OpenLine, b: OpenLine): number {
  return Math.abs(middleY(a.item.line.box) - middleY(b.item.line.box));
}

/** Each number in the column that it is nearest to; columns without one are blank. */
export function inColumns({ line, lines }: OpenRow, columns: readonly ValueColumn[]): string[] {
  const values = lines.flatMap((one) => one.pieces.filter((piece) => piece.isValue || one !== line));
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
