import type { PrintedTable } from '../../model/form.ts';
import { type LeafColumn, leafColumns } from '../../model/form-leaves.ts';
import type { Block } from '../block.ts';
import { areColumnNumbers } from './columns/column-numbers.ts';
import { type PrintedOrder, printedOrder } from './columns/column-order.ts';
import { hasExtraColumn } from './columns/extra-columns.ts';
import { foreignHeading } from './columns/foreign-headings.ts';
import { headingUnits } from './columns/heading-unit.ts';
import { numbering } from './columns/side-columns.ts';
import { type Geometry, learnGeometry } from './fit/geometry.ts';
import { type Vocabulary, vocabularyOf } from './names/vocabulary.ts';
import { lineOf } from './numbers/line-of.ts';
import type { Line } from './numbers/readings.ts';
import { emptyReading, type TableReading } from './reading.ts';
import { type RowWidth, type Segment, segmentsOf } from './words/segments.ts';
import { type Strip, stripsOf, type Token } from './words/tokens.ts';
import { withUprightNames } from './words/upright-names.ts';

/** A table being read. */
export interface Table {
  form: PrintedTable;
  vocabulary: Vocabulary;
  strips: Strip[];
  segments: Segment[];
  names: Token[];
  reading: TableReading;
  /** Which block each segment with a row of its own belongs to; known once the rows are found. */
  blockOf: Map<Segment, number>;
  /** Rows that the report adds to those of the form. */
  own: ReadonlySet<Segment>;
  /** Blocks of which it is not sure which numbers belong to which names. */
  unsure: ReadonlySet<number>;
  /** Rows that may have the numbers of their neighbours. */
  shifted: ReadonlySet<number>;
  /** Rows that may have lost a piece of a number. */
  torn: ReadonlySet<number>;
  /** What the headings say, by block. Worked out when the first row of the block is placed. */
  headings: Map<number, BlockHeadings>;
}

export interface BlockHeadings {
  order: PrintedOrder;
  line: Line;
  units: (string | null)[];
  geometry: Geometry;
  /** A heading that only another form has over these rows: nothing below it is a number of this form. */
  foreign: string | null;
}

export function openTable(
  form: PrintedTable,
  blocks: readonly Block[],
  widthOf: (vocabulary: Vocabulary) => RowWidth,
): Table {
  const vocabulary = vocabularyOf(form);
  const strips = withUprightNames(stripsOf(blocks, vocabulary));
  const segments = segmentsOf(strips, widthOf(vocabulary));
  const names = segments.flatMap((segment) => segment.names);
  return {
    form,
    vocabulary,
    strips,
    segments,
    names,
    reading: emptyReading(),
    blockOf: new Map(),
    own: new Set(),
    unsure: new Set(),
    shifted: new Set(),
    torn: new Set(),
    headings: new Map(),
  };
}

/** The columns of the block that a row of the vocabulary belongs to, in official order. */
export function columnsOfRow(form: PrintedTable, vocabulary: Vocabulary, row: number): readonly LeafColumn[] {
  const block = form.blocks[vocabulary.rows[row]?.block ?? 0];
  return block ? leafColumns(block.columns) : [];
}

/** What the headings over the first row of a block say of its columns: order, units, and where their numbers begin. */
export function headingsOfBlock(table: Table, index: number, first: Segment): BlockHeadings {
  const known = table.headings.get(index);
  if (known) return known;
  const block = table.form.blocks[index];
  const official = block ? leafColumns(block.columns) : [];
  const knownNames = table.vocabulary.columns[index] ?? [];
  const names = namesOver(table, first);
  // A row of three cells of which one is empty must not teach where the two cells of another block begin.
  const rows = table.segments.filter((segment) => table.blockOf.get(segment) === index);
  const printed = printedOrder(names, table.strips, official, knownNames);
  const isWider =
    isNumbered(table, first) || hasExtraColumn(rows, names, table.strips, knownNames, table.vocabulary.all);
  const order: PrintedOrder = isWider ? { ...printed, how: 'unclear' } : printed;
  const namesInOrder = order.columns.map((column) => knownNames[official.indexOf(column)] ?? []);
  const headings = {
    order,
    line: lineOf(order.columns, table.form.identities),
    units: headingUnits(names, table.strips, order.columns, table.names),
    geometry: learnGeometry(rows, table.strips, namesInOrder),
    foreign: block ? foreignHeading(table.form, block, names) : null,
  };
  table.headings.set(index, headings);
  return headings;
}

/** Outside of cells, a column of running numbers cannot be told from the numbers of the report. */
function isNumbered({ segments }: Table, first: Segment): boolean {
  const over = segments.slice(0, segments.findIndex(({ names }) => names === first.names) + 1);
  return first.shape === null && over.some(({ names }) => names.some(({ name }) => numbering.test(name)));
}

/** The headings may stand over the numbers of the columns. */
function namesOver({ segments }: Table, first: Segment): readonly Token[] {
  const before = segments[segments.findIndex(({ names }) => names === first.names) - 1];
  return before && areColumnNumbers(before) ? [...before.names, ...first.names] : first.names;
}
