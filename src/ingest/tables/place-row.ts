import type { FormTable, Identity } from '../../model/form.ts';
import { type LeafColumn, type LeafRow, leafColumns } from '../../model/form-leaves.ts';
import type { Block } from '../block.ts';
import { cellsOf } from './cells.ts';
import { type PrintedOrder, printedOrder } from './column-order.ts';
import { type Fit, fit, type Line } from './fit.ts';
import type { RowValues } from './gaps.ts';
import { type Geometry, learnGeometry } from './geometry.ts';
import { headingUnits } from './heading-unit.ts';
import { emptyReading, type TableReading } from './reading.ts';
import { type RowWidth, type Segment, segmentsOf } from './segments.ts';
import { type Strip, stripsOf, type Token } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A table being read. */
export interface Table {
  form: FormTable;
  vocabulary: Vocabulary;
  strips: Strip[];
  segments: Segment[];
  names: Token[];
  reading: TableReading;
  /** By block: its columns in printed order, whether that is the official order, units and geometry. Made on first use. */
  blocks: Map<number, BlockFacts>;
}

interface BlockFacts {
  order: PrintedOrder;
  units: (string | null)[];
  geometry: Geometry;
}

export function openTable(
  form: FormTable,
  blocks: readonly Block[],
  widthOf: (vocabulary: Vocabulary) => RowWidth,
): Table {
  const vocabulary = vocabularyOf(form);
  const strips = stripsOf(blocks, vocabulary.all);
  const segments = segmentsOf(strips, widthOf(vocabulary));
  const names = segments.flatMap((segment) => segment.names);
  return { form, vocabulary, strips, segments, names, reading: emptyReading(), blocks: new Map() };
}

/** How many columns a row of the vocabulary has. */
export function widthOfRow(form: FormTable, vocabulary: Vocabulary, row: number): number {
  const block = form.blocks[vocabulary.rows[row]?.block ?? 0];
  return block ? leafColumns(block.columns).length : 0;
}

/** The sums inside one line, by the positions of its columns. */
export function lineOf(columns: readonly LeafColumn[], identities: readonly Identity[]): Line {
  const position = (id: string) => columns.findIndex((column) => column.id === id);
  const sums = identities.flatMap((identity) =>
    identity.kind === 'sum' && identity.along === 'columns' && position(identity.total) >= 0
      ? [{ total: position(identity.total), parts: identity.parts.map(position) }]
      : [],
  );
  return { width: columns.length, sums };
}

/** Reads the numbers of one row into cells, and tells what was not plain about it. */
export function placeRow(table: Table, { row, segment, how }: RowValues): void {
  const entry = table.vocabulary.rows[row];
  if (entry === undefined) return;
  const { order, units, geometry } = factsOf(table, entry.block, segment);
  const { columns } = order;
  const fitted =
    order.how === 'unclear'
      ? unfitted(segment)
      : fit(segment, lineOf(columns, table.form.identities), geometry);
  const isSure = order.how === 'official' && (how === 'exact' || how === 'wrapped');
  const cells = cellsOf(fitted, printedOf(segment), units, isSure);
  table.reading.rows.add(entry.row.id);
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    table.reading.cells.set(`${entry.row.id}.${column.id}`, cell);
    if (cell.state === 'unreadable' && fitted.how !== 'none')
      tellUnreadable(table, entry.row, column, cell.raw ?? '', cell.line);
  }
  tellFit(table, entry.row, fitted, segment, columns.length);
  tellName(table, entry.row, how, segment);
}

function factsOf(table: Table, index: number, first: Segment): BlockFacts {
  const known = table.blocks.get(index);
  if (known) return known;
  const block = table.form.blocks[index];
  const official = block ? leafColumns(block.columns) : [];
  const knownNames = table.vocabulary.columns[index] ?? [];
  const order = printedOrder(first.names, table.strips, official, knownNames);
  const facts = {
    order,
    units: headingUnits(first.names, table.strips, order.columns),
    geometry: learnGeometry(
      table.segments,
      table.strips,
      order.columns.map((column) => knownNames[official.indexOf(column)] ?? []),
    ),
  };
  table.blocks.set(index, facts);
  if (order.how !== 'official') tellOrder(table, order, first);
  return facts;
}

/** Where the headings contradict the form and not all are known, no number can be given a column. */
function unfitted(segment: Segment): Fit {
  return { how: 'none', found: segment.values.filter((token) => token.kind === 'value').length };
}

/** The values that are printed; where none is, the empty cells. */
export function printedOf(segment: Segment): Token[] {
  const printed = segment.values.filter((token) => token.kind === 'value');
  return printed.length > 0 ? printed : segment.values;
}

function tellOrder({ form, reading }: Table, order: PrintedOrder, segment: Segment): void {
  const columns =
    order.how === 'unclear' ? '不能确定' : order.columns.map((column) => column.label).join('、');
  const line = segment.names.at(-1)?.place.line ?? null;
  const printed = quote(segment.names.slice(0, -1).slice(-12), ' ');
  reading.notebook.tell('table/column-drift', { printed, columns }, { path: form.id, line });
}

function tellUnreadable(
  { form, reading }: Table,
  row: LeafRow,
  column: LeafColumn,
  raw: string,
  line: number | null,
): void {
  const facts = { row: row.label, column: column.label, raw };
  reading.notebook.tell('number/unreadable', facts, { path: `${form.id}.${row.id}.${column.id}`, line });
}

/** Says how the numbers of a line were fitted, where that was not plain. */
function tellFit(
  { form, reading }: Table,
  row: LeafRow,
  fitted: Fit,
  segment: Segment,
  expected: number,
): void {
  const where = { path: `${form.id}.${row.id}`, line: segment.values[0]?.place.line ?? null };
  if (fitted.how === 'exact') return;
  const { found } = fitted;
  if (fitted.how === 'none') {
    const printed = quote(printedOf(segment), ' ');
    reading.notebook.tell('table/unfitted-row', { row: row.label, found, expected, printed }, where);
    return;
  }
  const rule = fitted.how === 'surplus' ? 'table/surplus-cell' : 'table/missing-cell';
  const facts = { row: row.label, found, expected, values: fitted.values.join('、') };
  reading.notebook.tell(rule, facts, { ...where, expected, actual: found });
}

function tellName({ form, reading }: Table, row: LeafRow, how: RowValues['how'], segment: Segment): void {
  const where = { path: `${form.id}.${row.id}`, line: segment.values[0]?.place.line ?? null };
  if (how === 'unlabelled')
    reading.notebook.tell(
      'table/unlabelled-row',
      { row: row.label, values: quote(segment.values, '、') },
      where,
    );
  if (how === 'near')
    reading.notebook.tell(
      'table/label-drift',
      { printed: quote(segment.names.slice(-2), ''), row: row.label },
      where,
    );
}

/** A message quotes no more than this many cells. */
const mostQuoted = 40;

export function quote(tokens: readonly Token[], between: string): string {
  const texts = tokens.slice(0, mostQuoted).map((token) => token.text.slice(0, 80));
  return texts.join(between) + (tokens.length > mostQuoted ? '……' : '');
}
