import { isStandaloneHeading } from '../../../../model/numbering.ts';
import { middleY } from '../ink/geometry.ts';
import { type Piece, piecesOf } from '../ink/pieces.ts';
import { textOf } from '../ink/text-line.ts';
import type { LineItem, PageItem } from '../pages/page-items.ts';

/** A line of a table that is printed without lines. */
export interface OpenLine {
  item: LineItem;
  pieces: Piece[];
  /** Numbers at its end, whether or not a name stands before them. */
  hasValues: boolean;
}

/** Lines that may be a table together, or anything else on the page. */
export type Zone = { kind: 'open'; lines: OpenLine[] } | { kind: 'other'; item: PageItem };

/** Lines of one row, and lines of one wrapped name, are nearer than this, in parts of the type size. */
const near = 1.2;

/** Finds the stretches of a page whose lines stand in columns. */
export function zonesOf(items: readonly PageItem[]): Zone[] {
  const zones: Zone[] = [];
  let open: OpenLine[] = [];
  const close = () => {
    zones.push(...closed(open));
    open = [];
  };
  for (const [index, item] of items.entries()) {
    const line = item.kind === 'line' ? openLine(item) : null;
    if (line === null || endsTable(line, items[index - 1], items[index + 1])) {
      close();
      zones.push({ kind: 'other', item });
    } else {
      open.push(line);
    }
  }
  close();
  return zones;
}

export function openLine(item: LineItem): OpenLine {
  const pieces = piecesOf(item.line);
  const first = pieces.findIndex((piece) => piece.isValue);
  return { item, pieces, hasValues: first >= 0 && pieces.slice(first).every((piece) => piece.isValue) };
}

/** Sentences and headings are no part of a table; the wrapped name of a row is, whatever its number. */
function endsTable(line: OpenLine, before: PageItem | undefined, after: PageItem | undefined): boolean {
  if (line.hasValues || line.pieces.length > 2) return false;
  const text = textOf(line.item.line.glyphs);
  if (/[。；]/.test(text) || (text.length > 30 && line.pieces.length === 1))
    return !isBesideValues(line, before, after);
  return (
    isStandaloneHeading(text) && /^[一二三四五六七]、/.test(text) && !isBesideValues(line, before, after)
  );
}

function isBesideValues(line: OpenLine, ...others: (PageItem | undefined)[]): boolean {
  return others.some((other) => {
    if (other?.kind !== 'line' || !openLine(other).hasValues) return false;
    const distance = Math.abs(middleY(other.line.box) - middleY(line.item.line.box));
    return distance < near * line.item.line.size && Math.abs(other.line.size - line.item.line.size) < 1;
  });
}

/** Single text lines around a table are not part of it. */
function closed(lines: readonly OpenLine[]): Zone[] {
  const isSet = (line: OpenLine) => line.pieces.length > 1 || line.hasValues;
  const first = lines.findIndex(isSet);
  const last = lines.findLastIndex(isSet);
  const others = (part: readonly OpenLine[]): Zone[] => part.map(({ item }) => ({ kind: 'other', item }));
  if (first < 0 || !isTable(lines)) return others(lines);
  const from = reach(lines, first, -1);
  const to = reach(lines, last, 1);
  return [
    ...others(lines.slice(0, from)),
    { kind: 'open', lines: lines.slice(from, to + 1) },
    ...others(lines.slice(to + 1)),
  ];
}

/** Two lines with numbers, at least one of them with a name or a second number; or a single line of many numbers. */
function isTable(lines: readonly OpenLine[]): boolean {
  const values = lines.filter((line) => line.hasValues).map((line) => line.pieces);
  return (
    (values.length > 1 && values.some((pieces) => pieces.length > 1)) ||
    values.some((pieces) => pieces.filter((piece) => piece.isValue).length > 3)
  );
}

/** From the first or last line that is set in columns on, over the lines of a name wrapped around it. */
function reach(lines: readonly OpenLine[], from: number, step: 1 | -1): number {
  let at = from;
  for (;;) {
    const [line, next] = [lines[at]?.item.line, lines[at + step]?.item.line];
    if (!line || !next || Math.abs(middleY(next.box) - middleY(line.box)) > 1.7 * line.size) return at;
    if (Math.abs(next.size - line.size) > 1) return at;
    at += step;
  }
}
