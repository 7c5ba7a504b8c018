import { numberingOf } from '../../../../model/numbering.ts';
import { middleX, middleY } from '../ink/geometry.ts';
import type { Piece } from '../ink/pieces.ts';
import type { ValueColumn } from './columns.ts';
import type { OpenLine } from './zones.ts';

/** How far the next line of a cell is at most, in parts of the type size. */
const nextLine = 1.6;
/** Lines of one cell are nearer than rows are, by this part. */
const nearerThanRows = 0.85;
/** Lines of one cell are as near as the nearest lines are, or little farther. */
const likeLines = 1.1;
/** Two distances are alike where they differ by less than this, in parts of the type size. */
const alike = 0.5;
/** A line of a name that goes on below leaves no more room than this, in parts of the type size. */
const roomAtEnd = 2.5;

/** A row of a table: the line with its name, and all lines in which its numbers stand; none where it has only a name. */
export interface OpenRow {
  line: OpenLine;
  lines: readonly OpenLine[];
}

/** The lines of a table, and what they show together. */
interface Body {
  lines: readonly OpenLine[];
  columns: readonly ValueColumn[];
  /** The least distance of two rows that have a number in each column; infinite where there are no two. */
  pitch: number;
  /** The least distance of two lines that stand over one another. */
  leading: number;
  /** Where the rightmost name begins, and where the names end. */
  names: { lastLeft: number; right: number };
}

/**
 * The lines of a table as rows. A number broken over two lines of its cell, `37` above `13` or `12` above `件`, leaves a line
 * with fewer numbers and at most the rest of a broken name, as near to its row as lines of a text are. Where it is as near to
 * two rows, both show it, so that neither shows a part as the whole.
 */
export function rowsOfLines(lines: readonly OpenLine[], columns: readonly ValueColumn[]): OpenRow[] {
  const body = bodyOf(lines, columns);
  const owners = new Map(lines.map((line) => [line, isPiece(line, body) ? ownersOf(line, body) : []]));
  return lines.flatMap((line): OpenRow[] => {
    if ((owners.get(line)?.length ?? 0) > 0) return namesIn(line).length > 0 ? [{ line, lines: [] }] : [];
    return [{ line, lines: lines.filter((other) => other === line || owners.get(other)?.includes(line)) }];
  });
}

function bodyOf(lines: readonly OpenLine[], columns: readonly ValueColumn[]): Body {
  const boxes = lines.flatMap(namesIn).map((piece) => piece.box);
  return {
    lines,
    columns,
    pitch: pitchOf(lines, columns),
    leading: leadingOf(lines),
    names: {
      lastLeft: Math.max(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
    },
  };
}

/** Where cells are empty the rows that are full may stand far apart, and say nothing. */
function pitchOf(lines: readonly OpenLine[], columns: readonly ValueColumn[]): number {
  const named = lines.filter((line) => line.hasValues && namesIn(line).length > 0);
  const full = named.filter((line) => isFull(line, columns));
  if (full.length < named.length / 2) return Number.POSITIVE_INFINITY;
  return Math.min(...full.slice(1).map((line, index) => distance(line, full[index] ?? line)));
}

function leadingOf(lines: readonly OpenLine[]): number {
  const distances = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    const isOver = before?.pieces.some((piece) => line.pieces.some((other) => areOver(piece, other)));
    return before && isOver ? [distance(line, before)] : [];
  });
  return Math.min(...distances);
}

const unit = /^(?:亿元|万元|元|件|项|个)$/;

/** True for a line of numbers and units, not one for each column, without a name of its own. */
function isPiece(line: OpenLine, body: Body): boolean {
  const from = body.columns[0]?.left ?? 0;
  const values = line.pieces.filter(isNumberOrUnit);
  return (
    values.length > 0 &&
    (values.length < body.columns.length || isSecondLine(line, body)) &&
    values.every(({ box }) => middleX(box) > from) &&
    namesIn(line).every((name) => isRestOfName(name, line, body)) &&
    !isRowApart(line, body)
  );
}

/** A numbered name with numbers, as far from the full rows as rows are: `（七）总计`, of whose numbers one is broken. */
function isRowApart(line: OpenLine, { lines, columns, pitch }: Body): boolean {
  const isNumbered = namesIn(line).some(({ text }) => numberingOf(text).level > 0);
  return (
    isNumbered &&
    lines.every((other) => other === line || !isFull(other, columns) || distance(line, other) >= pitch)
  );
}

function isFull({ pieces }: OpenLine, columns: readonly ValueColumn[]): boolean {
  return pieces.filter(isNumberOrUnit).length >= columns.length;
}

/**
 * The second line of numbers of a row in which all are broken: nearer to the first than rows are, or with a name of one line
 * between them.
 */
function isSecondLine(line: OpenLine, { lines, pitch, leading }: Body): boolean {
  const at = lines.indexOf(line);
  const [first, above] = [lines[at - 2], lines[at - 1]];
  if (above === undefined || namesIn(line).length > 0) return false;
  const near = Number.isFinite(pitch) ? nearerThanRows * pitch : likeLines * leading;
  if (above.hasValues) return isBroken(line, above) && distance(line, above) < near;
  return first?.hasValues === true && namesIn(first).length === 0 && isBroken(line, first);
}

/** True for numbers, and for the units that may stand below them. */
export function isOnlyValues(pieces: readonly Piece[]): boolean {
  return pieces.every(isNumberOrUnit);
}

export function isNumberOrUnit({ text, isValue }: Piece): boolean {
  return isValue || unit.test(text);
}

function namesIn({ pieces }: OpenLine): Piece[] {
  return pieces.filter((piece) => !isNumberOrUnit(piece));
}

/** The name of a group, which stands beside several rows; or what goes on where a line above was filled. */
function isRestOfName(name: Piece, line: OpenLine, { lines, names, pitch }: Body): boolean {
  const { text, box } = name;
  const isNumbered = numberingOf(text).level > 0;
  if (box.right <= names.lastLeft + 1) return !isNumbered || Number.isFinite(pitch);
  const above = lines.slice(0, lines.indexOf(line)).flatMap(namesIn);
  const last = above.findLast((other) => areOver(other, name));
  const isFilled = last !== undefined && last.box.right > names.right - roomAtEnd * line.item.line.size;
  return isFilled && !isNumbered;
}

/** The nearest row above and below, or both. */
function ownersOf(line: OpenLine, body: Body): OpenLine[] {
  const at = body.lines.indexOf(line);
  const found = [body.lines.slice(0, at).reverse(), body.lines.slice(at + 1)].flatMap(
    (others) => rowReached(line, others, body) ?? [],
  );
  const distances = found.map((row) => distance(row, line));
  const nearest = Math.min(...distances);
  return found.filter((_, index) => (distances[index] ?? 0) < nearest + alike * line.item.line.size);
}

function areOver({ box: a }: Piece, { box: b }: Piece): boolean {
  return a.left < b.right && a.right > b.left;
}

/** The first row in this direction, over other pieces of its numbers and of its name; null where the next line is too far. */
function rowReached(line: OpenLine, others: readonly OpenLine[], body: Body): OpenLine | null {
  const [next, ...rest] = others;
  if (next === undefined || distance(line, next) > reachOf(line, body)) return null;
  if (isPiece(next, body)) return rowReached(next, rest, body);
  if (next.hasValues) return next;
  // Beyond a line of a name there may be another row; it is the same where it has other parts of these numbers.
  const beyond = rowReached(line, rest, body);
  return beyond !== null && isBroken(line, beyond) ? beyond : null;
}

/** True where numbers of both lines stand over one another. */
function isBroken(line: OpenLine, row: OpenLine): boolean {
  const values = row.pieces.filter((piece) => piece.isValue);
  return line.pieces.some((piece) => piece.isValue && values.some((value) => areOver(piece, value)));
}

/**
 * How far the next line of the same cell may be. Where rows are full, a line with few numbers and no name of its own is a part
 * of its neighbours, even if rows are no farther apart than lines.
 */
function reachOf(line: OpenLine, { pitch, leading, names }: Body): number {
  const usual = nextLine * line.item.line.size;
  if (!Number.isFinite(pitch)) return usual;
  const own = namesIn(line);
  const isNamed = own.some(({ box }) => box.right > names.lastLeft + 1);
  return Math.max(own.length > 0 ? 0 : usual, nearerThanRows * pitch, isNamed ? 0 : likeLines * leading);
}

function distance(a: OpenLine, b: OpenLine): number {
  return Math.abs(middleY(a.item.line.box) - middleY(b.item.line.box));
}
