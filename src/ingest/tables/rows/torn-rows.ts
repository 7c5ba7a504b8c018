import { areColumnNumbers } from '../columns/column-numbers.ts';
import { isBrokenNumber } from '../numbers/broken-numbers.ts';
import { lineOf } from '../numbers/line-of.ts';
import { holds, type Line, type LineSum } from '../numbers/readings.ts';
import { columnsOfRow, type Table } from '../table.ts';
import type { Segment } from '../words/segments.ts';
import { numberIn } from '../words/tokens.ts';
import type { RowValues } from './gaps.ts';

/** So many pieces in a block are no accident. */
const enoughPieces = 2;

/**
 * Printed rows that may have lost a piece of a number. Where columns are too narrow, `5328` is set as `532` over `8`, and in a
 * table without lines the pieces come to stand in rows of their own or with a neighbour: `296 532`. A sum that holds shows
 * that nothing was lost; beside one of many pieces, a single number and its total may be torn alike, and show nothing.
 */
export function tornRows(table: Table, placed: readonly RowValues[]): Set<number> {
  const loose = looseSegments(table, placed);
  const blocks = blocksInPieces(table, loose);
  const isTorn = ({ row, segment }: RowValues) => {
    if (segment.shape === null || segment.values.every((token) => (numberIn(token) ?? 0) === 0)) return false;
    const line = () => lineOf(columnsOfRow(table.form, table.vocabulary, row), table.form.identities);
    const areMany = blocks.has(table.vocabulary.rows[row]?.block ?? 0);
    const around = neighboursOf(segment, table.segments);
    if (areMany && around.some((other) => loose.has(other))) return !isProven(segment, line());
    if (isCrowded(segment)) return areMany;
    const isSuspect = areMany || around.some((other) => loose.has(other) || isCrowded(other));
    return isSuspect && isContradicted(segment, line());
  };
  return new Set(placed.filter(isTorn).map(({ row }) => row));
}

/** Rows of numbers that belong to no row of the table, between the first and the last that do, and repeat none. */
function looseSegments({ segments, own }: Table, placed: readonly RowValues[]): Set<Segment> {
  const used = new Set(placed.flatMap(({ segment }) => segment.values));
  const isUsed = ({ values }: Segment) => values.some((token) => used.has(token));
  const between = segments.slice(segments.findIndex(isUsed), segments.findLastIndex(isUsed));
  return new Set(
    between.filter(
      (segment) =>
        segment.shape !== null &&
        !isUsed(segment) &&
        !own.has(segment) &&
        !areColumnNumbers(segment) &&
        !neighboursOf(segment, segments).some((other) => isUsed(other) && isSame(segment, other)) &&
        segment.values.some(({ kind }) => kind === 'value'),
    ),
  );
}

function blocksInPieces({ segments, blockOf }: Table, loose: ReadonlySet<Segment>): Set<number> {
  const pieces = new Map<number, number>();
  let block = 0;
  for (const segment of segments) {
    block = blockOf.get(segment) ?? block;
    if (loose.has(segment)) pieces.set(block, (pieces.get(block) ?? 0) + 1);
  }
  return new Set([...pieces].filter(([, count]) => count >= enoughPieces).map(([at]) => at));
}

/** True where a cell holds two numbers: its own, and perhaps a piece of a neighbour's. */
function isCrowded({ shape, values }: Segment): boolean {
  return shape !== null && values.some((token) => isBrokenNumber(token.text) && numberIn(token) === null);
}

/** The last row before a page break is at times printed again behind it. */
function isSame(one: Segment, other: Segment): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ values }: Segment): string {
  return values
    .filter(({ kind }) => kind === 'value')
    .map(({ text }) => text)
    .join(' ');
}

function neighboursOf(segment: Segment, segments: readonly Segment[]): Segment[] {
  const at = segments.indexOf(segment);
  return segments.slice(Math.max(0, at - 1), at + 2);
}

/** Two numbers that make their total are not torn. */
function isProven(segment: Segment, { width, sums }: Line): boolean {
  const numbers = numbersIn(segment, width);
  const isSummed = ({ parts }: LineSum) => parts.filter((part) => (numbers[part] ?? 0) !== 0).length > 1;
  return sums.length > 0 && sums.every((sum) => isSummed(sum) && holds(sum, numbers));
}

function isContradicted(segment: Segment, { width, sums }: Line): boolean {
  const numbers = numbersIn(segment, width);
  return sums.some((sum) => !holds(sum, numbers));
}

/** The numbers at the end of a row, where empty cells of the names may stand before them. A mark for nothing counts as 0. */
function numbersIn({ values }: Segment, width: number): number[] {
  return values.slice(-width).map((token) => numberIn(token) ?? 0);
}
