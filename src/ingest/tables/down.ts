import type { FormTable, Identity } from '../../model/form.ts';
import { type LeafColumn, leafColumns } from '../../model/form-leaves.ts';
import { normaliseLabel } from '../../model/label.ts';
import type { Block } from '../block.ts';
import { align } from './align.ts';
import { blankCell, cellsOf, unfittedCell } from './cells.ts';
import { type Fit, fit, type Geometry, type Line, learnGeometry } from './fit.ts';
import { fillGaps, type RowValues } from './gaps.ts';
import { rowsNamed } from './name-match.ts';
import { unitInHeading } from './number.ts';
import { emptyReading, type TableReading } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { stripsOf, type Token } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

interface Context {
  table: FormTable;
  vocabulary: Vocabulary;
  segments: Segment[];
  names: Token[];
  geometry: Map<number, Geometry>;
  reading: TableReading;
}

/** Reads a table whose rows stand below one another, whatever its layout. */
export function readDown(table: FormTable, blocks: readonly Block[]): TableReading {
  const vocabulary = vocabularyOf(table);
  const widthOf = (row: number) => columnsOf(table, vocabulary, row).length;
  const widthNamed = (names: readonly Token[]) => {
    const exact = rowsNamed(names, [], vocabulary).find((match) => match.how === 'exact');
    return exact ? widthOf(exact.row) : null;
  };
  const segments = segmentsOf(stripsOf(blocks, vocabulary.all), widthNamed);
  const names = segments.flatMap((segment) => segment.names);
  const context: Context = {
    table,
    vocabulary,
    segments,
    names,
    geometry: geometryOf(table, segments),
    reading: emptyReading(),
  };
  const candidates = segments.map((segment, index) =>
    segment.values.length === 0 ? [] : rowsNamed(segment.names, segments[index + 1]?.names ?? [], vocabulary),
  );
  const taken = align(candidates, vocabulary.rows.length);
  const placed = fillGaps(segments, taken, vocabulary, widthOf);
  for (const values of placed) addRow(context, values);
  addRepeated(
    context,
    candidates.map((matches) => matches.filter((match) => match.how === 'exact')),
    taken,
  );
  tellUnplaced(context, taken, placed);
  addNamesOnly(context);
  context.reading.lines = linesOf(context, placed);
  return context.reading;
}

function columnsOf(table: FormTable, vocabulary: Vocabulary, row: number): LeafColumn[] {
  const block = table.blocks[vocabulary.rows[row]?.block ?? 0];
  return block ? leafColumns(block.columns) : [];
}

function geometryOf(table: FormTable, segments: readonly Segment[]): Map<number, Geometry> {
  return new Map(
    table.blocks.map((block, index) => [index, learnGeometry(segments, leafColumns(block.columns).length)]),
  );
}

/** The sums inside one line of a block, by the positions of its columns. */
export function lineOf(columns: readonly LeafColumn[], identities: readonly Identity[]): Line {
  const position = (id: string) => columns.findIndex((column) => column.id === id);
  const sums = identities.flatMap((identity) =>
    identity.kind === 'sum' && identity.along === 'columns' && position(identity.total) >= 0
      ? [{ total: position(identity.total), parts: identity.parts.map(position) }]
      : [],
  );
  return { width: columns.length, sums };
}

function addRow(context: Context, { row, segment, how }: RowValues): void {
  const { table, vocabulary, reading, names } = context;
  const entry = vocabulary.rows[row];
  if (entry === undefined) return;
  const columns = columnsOf(table, vocabulary, row);
  const line = lineOf(columns, table.identities);
  const fitted = fit(segment, line, context.geometry.get(entry.block) ?? new Map());
  const units = columns.map((column) => headingUnit(names, column));
  const cells = cellsOf(fitted, printedOf(segment), units, how === 'exact' || how === 'wrapped');
  reading.rows.add(entry.row.id);
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (cell) reading.cells.set(`${entry.row.id}.${column.id}`, cell);
    if (cell?.state === 'unreadable' && fitted.how !== 'none') {
      reading.notebook.tell(
        'number/unreadable',
        { row: entry.row.label, column: column.label, raw: cell.raw ?? '' },
        { path: `${table.id}.${entry.row.id}.${column.id}`, line: cell.line },
      );
    }
  }
  tellFit(context, entry.row, fitted, segment, line.width);
  tellName(context, entry.row, how, segment);
}

function printedOf(segment: Segment): Token[] {
  const printed = segment.values.filter((token) => token.kind === 'value');
  return printed.length > 0 ? printed : segment.values;
}

type Named = { id: string; label: string };

/** Says how the numbers of a line were fitted, where that was not plain. */
function tellFit(
  { table, reading }: Context,
  row: Named,
  fitted: Fit,
  segment: Segment,
  width: number,
): void {
  const where = { path: `${table.id}.${row.id}`, line: segment.values[0]?.place.line ?? null };
  if (fitted.how === 'exact') return;
  if (fitted.how === 'none') {
    const printed = printedOf(segment)
      .map((token) => token.text)
      .join(' ');
    reading.notebook.tell(
      'table/unfitted-row',
      { row: row.label, found: fitted.found, expected: width, printed },
      where,
    );
    return;
  }
  const facts = { row: row.label, found: fitted.found, expected: width, values: fitted.values.join('、') };
  reading.notebook.tell(fitted.how === 'surplus' ? 'table/surplus-cell' : 'table/missing-cell', facts, {
    ...where,
    expected: width,
    actual: fitted.found,
  });
}

function tellName({ table, reading }: Context, row: Named, how: RowValues['how'], segment: Segment): void {
  const where = { path: `${table.id}.${row.id}`, line: segment.values[0]?.place.line ?? null };
  const values = segment.values.map((token) => token.text).join('、');
  if (how === 'unlabelled') reading.notebook.tell('table/unlabelled-row', { row: row.label, values }, where);
  if (how === 'near') {
    const printed = segment.names
      .slice(-2)
      .map((name) => name.text)
      .join('');
    reading.notebook.tell('table/label-drift', { printed, row: row.label }, where);
  }
}

/** The unit that the column's printed heading names, also where the heading is broken over two cells or lines. */
export function headingUnit(names: readonly Token[], column: LeafColumn): string | null {
  const wanted = [column.label, ...column.alsoSeen].map(normaliseLabel);
  for (const index of names.keys()) {
    for (const length of [1, 2, 3]) {
      const joined = names
        .slice(index, index + length)
        .map((name) => name.text)
        .join('');
      const unit = unitInHeading(joined);
      if (unit !== null && wanted.includes(normaliseLabel(joined))) return unit;
    }
  }
  return null;
}

/** A row that is printed twice is kept where both agree; else neither number is published. */
function addRepeated(context: Context, exact: readonly { row: number }[][], taken: readonly unknown[]): void {
  const { table, vocabulary, segments, reading } = context;
  for (const [index, matches] of exact.entries()) {
    const [only] = matches;
    const segment = segments[index];
    if (taken[index] !== null || only === undefined || matches.length > 1 || segment === undefined) continue;
    const row = vocabulary.rows[only.row]?.row;
    const columns = columnsOf(table, vocabulary, only.row);
    const printed = segment.values.filter((token) => token.kind === 'value');
    if (row === undefined || printed.length < columns.length) continue;
    const before = columns.map((column) => reading.cells.get(`${row.id}.${column.id}`)?.raw ?? '');
    if (before.join(' ') === printed.map((token) => token.text).join(' ')) continue;
    const values = `${before.join(' ')}；${printed.map((token) => token.text).join(' ')}`;
    const where = { path: `${table.id}.${row.id}`, line: printed[0]?.place.line ?? null };
    reading.notebook.tell('table/repeated-row', { row: row.label, values }, where);
    for (const column of columns) reading.cells.set(`${row.id}.${column.id}`, unfittedCell(printed));
  }
}

/** Numbers between the rows of the table that belong to none of them. */
function tellUnplaced(
  { table, segments, reading }: Context,
  taken: readonly unknown[],
  placed: readonly RowValues[],
): void {
  const first = taken.findIndex((match) => match !== null);
  const last = taken.findLastIndex((match) => match !== null);
  const used = new Set(placed.flatMap(({ segment }) => segment.values));
  for (const segment of segments.slice(first + 1, last)) {
    const loose = segment.values.filter((token) => token.kind === 'value' && !used.has(token));
    if (loose.length === 0) continue;
    const label =
      segment.names
        .slice(-2)
        .map((name) => name.text)
        .join('') || '（无行名）';
    const values = loose.map((token) => token.text).join('、');
    reading.notebook.tell(
      'table/unplaced-numbers',
      { table: table.title, label, values },
      { path: table.id, line: loose[0]?.place.line ?? null },
    );
  }
}

/** Rows whose name is printed while no number follows it: their cells are blank, not absent. */
function addNamesOnly({ table, vocabulary, names, reading }: Context): void {
  for (const [index, entry] of vocabulary.rows.entries()) {
    if (reading.rows.has(entry.row.id)) continue;
    const name = names.find((token) => {
      const printed = normaliseLabel(token.text);
      return entry.names.includes(printed) && !vocabulary.headings.has(printed);
    });
    if (name === undefined) continue;
    reading.rows.add(entry.row.id);
    for (const column of columnsOf(table, vocabulary, index))
      reading.cells.set(`${entry.row.id}.${column.id}`, blankCell(name));
  }
}

/** The stretch of the transcript that is this table: from its first known name to its last number. */
function linesOf({ vocabulary, names }: Context, placed: readonly RowValues[]): [number, number] | null {
  const known = names.filter((name) => vocabulary.all.has(normaliseLabel(name.text)));
  const lines = [...known, ...placed.flatMap(({ segment }) => segment.values)].map(
    (token) => token.place.line,
  );
  return lines.length === 0 ? null : [Math.min(...lines), Math.max(...lines)];
}
