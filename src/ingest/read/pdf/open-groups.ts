import { numberingOf } from '../../../model/numbering.ts';
import { middleX, middleY, union } from './geometry.ts';
import { nameOf, type Row, wrapped } from './open-row.ts';
import type { OpenLine } from './open-zones.ts';
import type { Piece } from './pieces.ts';

/**
 * Names of rows inside a group are numbered “1.”; what ends before the first of them begins is the name of a group.
 * Where there are none, it is where the first of two names on one line ends.
 */
export function groupBorder(labels: readonly Piece[], body: readonly OpenLine[]): number | null {
  const numbered = labels.filter((piece) => numberingOf(piece.text).level === 3);
  const pairs = body.flatMap(({ pieces }) => {
    const [first, second] = pieces.filter((piece) => !piece.isValue);
    return first && second ? [second] : [];
  });
  const rowNames = numbered.length < 3 ? pairs : numbered;
  return rowNames.length === 0 ? null : Math.min(...rowNames.map((piece) => piece.box.left));
}

/** The names of groups, made whole from their lines. */
export function joinedGroups(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.box.top - b.box.top)) {
    const above = groups.findLast(
      ({ box }) => middleX(piece.box) > box.left - 1 && middleX(piece.box) < box.right + 1,
    );
    const height = piece.box.bottom - piece.box.top;
    if (above && piece.box.top - above.box.bottom < (wrapped - 1) * height && !/^[（(]/.test(piece.text)) {
      above.text += piece.text;
      above.box = union(above.box, piece.box);
    } else {
      groups.push({ ...piece });
    }
  }
  return groups;
}

/** The name of a group stands beside the middle of its rows; it belongs to the first, which is numbered 1. */
export function firstRowOf(rows: readonly Row[], group: Piece): Row | undefined {
  const distances = rows.map((row) => Math.abs(row.y - middleY(group.box)));
  let index = distances.indexOf(Math.min(...distances));
  const number = (at: number) => Number(/^(\d)[.、．]/.exec(nameOf(rows[at]?.parts ?? []))?.[1] ?? 0);
  while (number(index) > 1 && number(index - 1) === number(index) - 1) index -= 1;
  return rows[index];
}
