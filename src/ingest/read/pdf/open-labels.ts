import { numberingOf } from '../../../model/numbering.ts';
import { middleY } from './geometry.ts';
import { firstRowOf, groupBorder, joinedGroups } from './open-groups.ts';
import { nameOf, type Row, wrapped } from './open-row.ts';
import type { OpenLine } from './open-zones.ts';
import type { Piece } from './pieces.ts';

/** The names beside the numbers of a table without lines. */
export interface OpenLabels {
  /** For each line with numbers: the names of its groups, where they are printed for the first time, and its own. */
  names: Map<OpenLine, string[]>;
  /** How many names the deepest row has; 0 where the rows have none, as in a single line of numbers. */
  depth: number;
  /** Lines that belong to no row, above and below the last one. */
  captions: { above: string[]; below: string[] };
}

export function labelsOf(body: readonly OpenLine[], valuesFrom: number): OpenLabels {
  const rows = body
    .filter((line) => line.hasValues)
    .map((line): Row => ({ line, y: middleY(line.item.line.box), parts: [], groups: [] }));
  const pieces = body.flatMap(({ pieces: all }) => all.filter((piece) => !piece.isValue));
  const border = groupBorder(pieces, body);
  const isGroup = (piece: Piece) =>
    border !== null && piece.box.right <= border && piece.box.right < valuesFrom;
  const rest = withOwnParts(
    rows,
    pieces.filter((piece) => !isGroup(piece)),
  );
  const captions = isTopAligned(rows, rest) ? withPartsUnder(rows, rest) : withWrappedParts(rows, rest);
  for (const group of joinedGroups(pieces.filter(isGroup))) firstRowOf(rows, group)?.groups.push(group.text);
  const named = rows.map(
    ({ line, parts, groups }) => [line, [...groups, nameOf(parts)].filter(Boolean)] as [OpenLine, string[]],
  );
  return { names: new Map(named), depth: Math.max(0, ...named.map(([, names]) => names.length)), captions };
}

/** Gives each row what stands on the line of its numbers; returns what stands between the lines. */
function withOwnParts(rows: readonly Row[], labels: readonly Piece[]): Piece[] {
  return labels.filter((piece) => {
    const row = rows.find(({ y, line }) => Math.abs(middleY(piece.box) - y) < 0.4 * line.item.line.size);
    row?.parts.push(piece);
    return row === undefined;
  });
}

const isNumbered = ({ text }: Piece) => numberingOf(text).level > 0;

/** Numbers stand beside the first line of a name where the ordinals do, and no line of a wrapped name begins with one. */
function isTopAligned(rows: readonly Row[], between: readonly Piece[]): boolean {
  const numbered = rows.filter(({ parts }) => parts.some(isNumbered)).length;
  return between.length > 0 && !between.some(isNumbered) && numbered > 1 && numbered > rows.length / 2;
}

/** Gives each row the lines directly below it; returns what belongs to none. */
function withPartsUnder(rows: readonly Row[], between: readonly Piece[]): OpenLabels['captions'] {
  const captions: OpenLabels['captions'] = { above: [], below: [] };
  for (const piece of [...between].sort((a, b) => a.box.top - b.box.top)) {
    const row = rows.findLast(({ y }) => y < middleY(piece.box));
    const bottom = Math.max(row?.y ?? 0, ...(row?.parts ?? []).map(({ box }) => middleY(box)));
    if (row && middleY(piece.box) - bottom <= wrapped * row.line.item.line.size) row.parts.push(piece);
    else (row ? captions.below : captions.above).push(piece.text);
  }
  return captions;
}

/**
 * Numbers stand at the middle of a name that is wrapped: as much of it stands below as above. What stands between two
 * rows is shared out by that. Returns what belongs to none.
 */
function withWrappedParts(rows: readonly Row[], between: readonly Piece[]): OpenLabels['captions'] {
  const above: string[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const candidates = between.filter(
      ({ box }) => middleY(box) < row.y && (before === undefined || middleY(box) > before.y),
    );
    above.push(...withPartsAbove(row, before ? withPartsBelow(before, candidates) : candidates));
  }
  const last = rows.at(-1);
  const after = between.filter(({ box }) => last !== undefined && middleY(box) > last.y);
  return { above, below: (last ? withPartsBelow(last, after) : after).map((piece) => piece.text) };
}

/** Takes as much below as there is above; returns the rest. */
function withPartsBelow(row: Row, candidates: readonly Piece[]): Piece[] {
  const { size } = row.line.item.line;
  const reach = row.y - Math.min(row.y, ...row.parts.map((piece) => middleY(piece.box)));
  const below = candidates.filter((piece) => middleY(piece.box) - row.y <= reach + 0.35 * size);
  row.parts.push(...below);
  return candidates.filter((piece) => !below.includes(piece));
}

/** Takes what is wrapped directly above, line by line; returns the text of the rest. */
function withPartsAbove(row: Row, candidates: readonly Piece[]): string[] {
  const { size } = row.line.item.line;
  let top = row.y;
  const captions: string[] = [];
  for (const piece of [...candidates].sort((a, b) => b.box.top - a.box.top)) {
    if (top - middleY(piece.box) <= wrapped * size) {
      row.parts.push(piece);
      top = middleY(piece.box);
    } else {
      captions.unshift(piece.text);
    }
  }
  return captions;
}
