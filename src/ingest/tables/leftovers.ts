import { blankCell, unfittedCell } from './cells.ts';
import type { RowValues } from './gaps.ts';
import type { NameMatch } from './name-match.ts';
import { columnsOfRow, type Table } from './table.ts';
import { quote } from './tell.ts';

type Taken = readonly (NameMatch | null)[];

/** A row that is printed twice is kept where both agree; else neither number is published. */
export function settleRepeated(
  table: Table,
  candidates: readonly (readonly NameMatch[])[],
  taken: Taken,
): void {
  for (const [index, matches] of candidates.entries()) {
    const exact = matches.filter((match) => match.how === 'exact');
    const [only] = exact;
    if (taken[index] === null && only && exact.length === 1) settleRow(table, only.row, index);
  }
}

function settleRow(table: Table, row: number, segment: number): void {
  const entry = table.vocabulary.rows[row];
  const columns = columnsOfRow(table.form, table.vocabulary, row);
  const printed = table.segments[segment]?.values.filter((token) => token.kind === 'value') ?? [];
  if (entry === undefined || printed.length < columns.length) return;
  const id = entry.row.id;
  const before = columns.map((column) => table.reading.cells.get(`${id}.${column.id}`)?.raw ?? '').join(' ');
  const after = quote(printed, ' ');
  if (before === after) return;
  const where = { path: `${table.form.id}.${id}`, line: printed[0]?.place.line ?? null };
  table.reading.notebook.tell(
    'table/repeated-row',
    { row: entry.row.label, values: `${before}；${after}` },
    where,
  );
  for (const column of columns) table.reading.cells.set(`${id}.${column.id}`, unfittedCell(printed));
}

/** Numbers between the rows of the table that belong to none of them. */
export function tellUnplaced(
  { form, segments, reading }: Table,
  taken: Taken,
  placed: readonly RowValues[],
): void {
  const first = taken.findIndex((match) => match !== null);
  const last = taken.findLastIndex((match) => match !== null);
  const used = new Set(placed.flatMap(({ segment }) => segment.values));
  for (const segment of segments.slice(first + 1, last)) {
    const loose = segment.values.filter((token) => token.kind === 'value' && !used.has(token));
    if (loose.length === 0) continue;
    const label = quote(segment.names.slice(-2), '') || '（无行名）';
    const facts = { table: form.title, label, values: quote(loose, '、') };
    reading.notebook.tell('table/unplaced-numbers', facts, {
      path: form.id,
      line: loose[0]?.place.line ?? null,
    });
  }
}

/** Rows whose name is printed while no number follows it: their cells are blank, not absent. */
export function addNamesOnly(table: Table): void {
  const { vocabulary, names, reading } = table;
  for (const [index, entry] of vocabulary.rows.entries()) {
    if (reading.rows.has(entry.row.id)) continue;
    const name = names.find((token) => {
      return entry.names.includes(token.name) && !vocabulary.headings.has(token.name);
    });
    if (name === undefined) continue;
    reading.rows.add(entry.row.id);
    for (const column of columnsOfRow(table.form, vocabulary, index))
      reading.cells.set(`${entry.row.id}.${column.id}`, blankCell(name));
  }
}

/** The stretch of the transcript that is this table: from its first known name to its last number. */
export function linesOf({ vocabulary, names }: Table, placed: readonly RowValues[]): [number, number] | null {
  const known = names.filter((name) => vocabulary.all.has(name.name));
  const lines = [...known, ...placed.flatMap(({ segment }) => segment.values)].map(
    (token) => token.place.line,
  );
  return lines.length === 0 ? null : [Math.min(...lines), Math.max(...lines)];
}
