import type { LeafColumn } from '../../../model/form-leaves.ts';
import { withoutCopies } from '../columns/copied-cells.ts';
import { cellsOf } from '../fit/cells.ts';
import { type Fit, fit } from '../fit/fit.ts';
import { holds, type Line } from '../numbers/readings.ts';
import { headingsOfBlock, type Table } from '../table.ts';
import { tellFit, tellForeign, tellName, tellOrder, tellUnreadable } from '../tell.ts';
import type { Segment } from '../words/segments.ts';
import { numberIn, type Token } from '../words/tokens.ts';
import type { RowValues } from './gaps.ts';

/** Reads the numbers of one row into cells, and tells what was not plain about it. */
export function placeRow(table: Table, { row: index, segment: whole, how }: RowValues): void {
  const entry = table.vocabulary.rows[index];
  if (entry === undefined) return;
  const { form, reading } = table;
  const { row } = entry;
  const isFirst = !table.headings.has(entry.block);
  const { order, line, units, geometry, foreign } = headingsOfBlock(table, entry.block, whole);
  const segment = withoutCopies(whole, order.columns.length, table.strips);
  if (isFirst && foreign !== null) tellForeign(reading, form.id, foreign, row, segment);
  else if (isFirst && order.how !== 'official') tellOrder(reading, form.id, order, segment);
  const isUnclear =
    order.how === 'unclear' ||
    foreign !== null ||
    (table.unsure.has(entry.block) && !standsAlone(segment, line.width)) ||
    isOutOfTurn(segment, order.columns) ||
    table.shifted.has(index) ||
    table.torn.has(index) ||
    (table.shifted.size > 0 && isContrary(segment, line));
  const fitted = isUnclear ? unfitted(segment) : fit(segment, line, geometry);
  const isSure = order.how === 'official' && (how === 'exact' || how === 'wrapped');
  const cells = cellsOf(fitted, printedOf(segment), units, isSure);
  reading.rows.add(row.id);
  for (const [position, column] of order.columns.entries()) {
    const cell = cells[position];
    if (cell === undefined) continue;
    reading.cells.set(`${row.id}.${column.id}`, cell);
    const isUnreadable = cell.state === 'unreadable' && fitted.how !== 'none';
    if (isUnreadable) tellUnreadable(reading, `${form.id}.${row.id}.${column.id}`, row, column, cell);
  }
  const name = { path: `${form.id}.${row.id}`, label: row.label };
  tellFit(reading, name, fitted, printedOf(segment), line.width);
  tellName(reading, name, how, segment);
}

/** Among rows that have moved, a row without cells that contradicts its own sum has moved too, and is no slip of the report. */
function isContrary({ values, shape }: Segment, { width, sums }: Line): boolean {
  const numbers = values.filter(({ kind }) => kind === 'value').map(numberIn);
  return shape === null && numbers.length === width && sums.some((sum) => !holds(sum, numbers));
}

/** Numbers on the line of their name, as many as there are columns: they are those of no other row. */
function standsAlone({ names, values, shape }: Segment, width: number): boolean {
  const line = names.at(-1)?.place.line;
  return shape === null && values.length === width && values.every(({ place }) => place.line === line);
}

/**
 * Among numbers that only follow one another, one with a sign may have changed places with its neighbour: `9 0 -9` where
 * -9 stands under 处理决定数量, which has no sign, and not under 本年增/减.
 */
function isOutOfTurn({ values, shape }: Segment, columns: readonly LeafColumn[]): boolean {
  const printed = values.filter(({ kind }) => kind === 'value');
  return (
    shape === null &&
    printed.length === columns.length &&
    columns.some(({ kind }) => kind === 'change') &&
    columns.some(({ kind }, index) => kind !== 'change' && hasSign(printed[index]?.text ?? ''))
  );
}

function hasSign(text: string): boolean {
  return /^\s*[-−–－+＋增减]\s*\d/.test(text);
}

/** Where the headings contradict the form and not all are known, or numbers stand before names, no number can be given a place. */
function unfitted(segment: Segment): Fit {
  return { how: 'none', found: segment.values.filter((token) => token.kind === 'value').length };
}

/** The values that are printed; where none is, the empty cells. */
export function printedOf(segment: Segment): Token[] {
  const printed = segment.values.filter((token) => token.kind === 'value');
  return printed.length > 0 ? printed : segment.values;
}
