import { consistentReadings, type Line } from '../numbers/readings.ts';
import type { Segment } from '../words/segments.ts';
import { numberIn, type Token } from '../words/tokens.ts';
import { type Geometry, startOf } from './geometry.ts';

/** The cells from the column where the numbers of such rows begin; null where that is not known or does not hold them all. */
export function windowOf({ values, shape }: Segment, line: Line, geometry: Geometry): Token[] | null {
  const start = shape === null ? null : startOf(shape, geometry);
  if (shape === null || start === null || start.column < shape.start) return null;
  const from = start.column - shape.start;
  const window = values.slice(from, from + line.width);
  const isWhole = window.length === line.width;
  const outside = [...values.slice(0, from), ...values.slice(from + line.width)];
  const holdsAll = isWhole && outside.every((token) => token.kind === 'blank');
  const blanks = window.filter(({ kind }) => kind === 'blank').length;
  const isSure = start.isSure || !((start.isAlone && blanks > 1) || isContradicted(window, line));
  return holdsAll && isSure && !hasMovedTotal(window, line) ? window : null;
}

/** True where a total is empty and the last of its parts is the sum of the others: it is the total, and the cells have moved. */
function hasMovedTotal(window: readonly Token[], { sums }: Line): boolean {
  const numbers = window.map(numberIn);
  return sums.some(({ total, parts }) => {
    const printed = parts.map((part) => numbers[part] ?? null).filter((number) => number !== null);
    const last = printed.pop() ?? 0;
    return numbers[total] === null && last > 0 && last === printed.reduce((sum, number) => sum + number, 0);
  });
}

/** True where one cell may be lost elsewhere, and the others have moved: the sums allow numbers that stand otherwise. */
function isContradicted(window: readonly Token[], line: Line): boolean {
  const numbers = window.map(numberIn);
  const printed = numbers.filter((number) => number !== null);
  return consistentReadings(printed, line.width, line.sums).some(({ values }) =>
    values.some((value, index) => numbers[index] !== null && value !== numbers[index]),
  );
}
