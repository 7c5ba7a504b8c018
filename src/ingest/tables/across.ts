import type { FormBlock, FormTable } from '../../model/form.ts';
import { leafColumns, leafRows } from '../../model/form-leaves.ts';
import type { Block } from '../block.ts';
import { areColumnNumbers } from './columns/column-numbers.ts';
import { readDown } from './down.ts';
import { cellsOf } from './fit/cells.ts';
import { fit } from './fit/fit.ts';
import type { Geometry } from './fit/geometry.ts';
import { vocabularyOf } from './names/vocabulary.ts';
import { lineOf } from './numbers/line-of.ts';
import type { Line } from './numbers/readings.ts';
import { emptyReading, type TableReading } from './reading.ts';
import { printedOf } from './rows/place-row.ts';
import { tellFit, tellUnreadable } from './tell.ts';
import { type Segment, segmentsOf } from './words/segments.ts';
import { type Strip, stripsOf, type Token } from './words/tokens.ts';

/** As many known headings over a line of numbers make it sure which table it is. */
const enoughHeadings = 5;

/** Reads a table whose rows are printed side by side over one line of numbers, or, as some pages have it, below one another. */
export function readAcross(table: FormTable, block: FormBlock, blocks: readonly Block[]): TableReading {
  const below = readDown(table, blocks);
  const rows = leafRows(block.rows);
  const vocabulary = vocabularyOf(table);
  const strips = stripsOf(blocks, vocabulary);
  const line = joinedLine(table, block);
  const isHeaded = (names: readonly Token[]) =>
    names.filter(({ name }) => vocabulary.all.has(name)).length >= enoughHeadings;
  const segments = segmentsOf(strips, (names) => (isHeaded(names) ? line.width : null)).filter(
    (segment) => !areColumnNumbers(segment),
  );
  const isBelow = below.rows.size === rows.length && below.notebook.findings.length === 0;
  if (isBelow && hasNumbers(below) && !segments.some((segment) => isPrintedAcross(segment, line)))
    return below;
  const headed = segments.filter(({ names, values }) => values.length > 0 && isHeaded(names));
  // Other numbers may have been moved here, as many as there are columns: those under the headings come first.
  const segment = longest(headed.length > 0 ? headed : segments.filter((one) => isFull(one, line)));
  if (segment === null) return namesOnly(table, segments, below);
  return readLine(table, block, segment, line, strips);
}

/** A printed row of nothing but cells for all groups, some of them empty: no group has all its numbers. */
function isPrintedAcross({ values, shape }: Segment, { width }: Line): boolean {
  return shape?.lastName === -1 && shape.width >= width && values.some((token) => token.kind === 'value');
}

function hasNumbers(reading: TableReading): boolean {
  return [...reading.cells.values()].some((cell) => cell.value !== null);
}

/** All groups of the table as one line, with their sums shifted to their places. */
function joinedLine(table: FormTable, block: FormBlock): Line {
  const columns = leafColumns(block.columns);
  const one = lineOf(columns, table.identities);
  const groups = leafRows(block.rows);
  const sums = groups.flatMap((_, group) =>
    one.sums.map((sum) => ({
      total: sum.total + group * columns.length,
      parts: sum.parts.map((part) => part + group * columns.length),
    })),
  );
  return { width: groups.length * columns.length, sums };
}

function isFull(segment: Segment, line: Line): boolean {
  const printed = segment.values.filter((token) => token.kind === 'value').length;
  return printed >= line.width && printed <= line.width + 1;
}

function longest(segments: readonly Segment[]): Segment | null {
  return segments.reduce<Segment | null>(
    (best, segment) => (segment.values.length > (best?.values.length ?? 0) ? segment : best),
    null,
  );
}

function readLine(
  table: FormTable,
  block: FormBlock,
  segment: Segment,
  line: Line,
  strips: readonly Strip[],
): TableReading {
  const reading = emptyReading();
  const columnNames = vocabularyOf(table).columns.flat(2);
  const fitted = fit(segment, line, geometryOf(segment, line, strips, columnNames));
  const shown = printedOf(segment);
  const cells = cellsOf(fitted, shown, Array(line.width).fill(null), true);
  const rows = leafRows(block.rows);
  const places = rows.flatMap((row) => leafColumns(block.columns).map((column) => ({ row, column })));
  for (const [index, { row, column }] of places.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const path = `${row.id}.${column.id}`;
    reading.cells.set(path, cell);
    if (cell.state === 'unreadable' && fitted.how !== 'none')
      tellUnreadable(reading, `${table.id}.${path}`, row, column, cell);
  }
  for (const row of rows) reading.rows.add(row.id);
  tellFit(reading, { path: table.id, label: table.title }, fitted, shown, line.width);
  const lines = [...segment.names, ...segment.values].map((token) => token.place.line);
  reading.lines = [Math.min(...lines), Math.max(...lines)];
  return reading;
}

/**
 * The line has no name of its own. Where cells are empty, the headings over it, if they are as wide, show which columns
 * the others stand in; the number of cells alone does not: one may be lost, and one be empty.
 */
function geometryOf(
  { shape }: Segment,
  line: Line,
  strips: readonly Strip[],
  columns: readonly string[],
): Geometry {
  const starts = new Map<number, number>();
  if (shape) {
    const start = headingStart(strips, shape.width, line.width, columns);
    if (start !== null) starts.set(shape.width, start);
  }
  return { byShape: new Map(), byWidth: new Map(), byHeading: starts, usualWidth: 0, accompanied: new Set() };
}

/** The first of `count` neighbouring columns that have headings in the rows of this width; null where they are not so many. */
function headingStart(
  strips: readonly Strip[],
  width: number,
  count: number,
  columns: readonly string[],
): number | null {
  const headed = new Set<number>();
  for (const { tokens, solid } of strips) {
    if (!solid || tokens.length !== width) continue;
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'label' && columns.includes(token.name)) headed.add(index);
    }
  }
  const places = [...headed].sort((a, b) => a - b);
  const isWhole =
    places.length === count && places.every((place, index) => place === (places[0] ?? 0) + index);
  return isWhole ? (places[0] ?? null) : null;
}

/** The headings are printed and no number stands below them: blank cells. */
function namesOnly(table: FormTable, segments: readonly Segment[], below: TableReading): TableReading {
  const known = vocabularyOf(table).all;
  const printed = segments.flatMap((segment) => segment.names).filter((name) => known.has(name.name));
  return printed.length >= enoughHeadings ? below : emptyReading();
}
