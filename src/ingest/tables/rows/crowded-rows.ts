import type { ReadCell } from '../../../model/cell.ts';
import type { LeafRow } from '../../../model/form-leaves.ts';
import { unfittedCell } from '../fit/cells.ts';
import { columnsOfRow, type Table } from '../table.ts';
import { type BareRow, tellBareRows } from './bare-rows.ts';

/** A row that was found, with its cells by column. */
interface FoundRow {
  row: LeafRow;
  cells: Map<string, ReadCell>;
}

/**
 * Doubts empty cells beside a row that has more numbers than columns, or two in one cell: some of them may belong to the
 * neighbour, from which they came when a line of the table was missed. `13 362` in one row may be 13 there and 362 in the
 * row above or below, whose cell is empty then.
 */
export function doubtBesideCrowded(table: Table): void {
  const isDoubted = ({ state }: ReadCell) => state === 'inferred' || state === 'unreadable';
  if (![...table.reading.cells.values()].some(isDoubted)) return;
  const rows = foundRows(table);
  const beside = (index: number) => [rows[index - 1], rows[index + 1]].filter((row) => row !== undefined);
  for (const [index, row] of rows.entries())
    if (isTwofold(row) && beside(index).some(isEmpty)) doubtTwofold(table, row);
  const bare = rows.flatMap(({ row, cells }, index): BareRow[] => {
    const empty = [...cells].filter(
      ([column, { state }]) => state === 'blank' && beside(index).some((other) => isCrowded(other, column)),
    );
    for (const [column, { line }] of empty)
      table.reading.cells.set(`${row.id}.${column}`, { ...unfittedCell([]), line });
    return empty.length === 0 ? [] : [{ row, line: empty[0]?.[1].line ?? null }];
  });
  tellBareRows(table, bare);
}

/** In the order of the form. */
function foundRows({ form, vocabulary, reading }: Table): FoundRow[] {
  return vocabulary.rows.flatMap(({ row }, index) => {
    if (!reading.rows.has(row.id)) return [];
    const cells = columnsOfRow(form, vocabulary, index).flatMap(({ id }) => {
      const cell = reading.cells.get(`${row.id}.${id}`);
      return cell === undefined ? [] : [[id, cell] as const];
    });
    return [{ row, cells: new Map(cells) }];
  });
}

/**
 * Two pieces in each cell that has any, put together because the sum holds: `1 4`, `5 3` and `6 7` make 14, 53 and 67, but 1,
 * 5 and 6 over 4, 3 and 7 add up as well. Beside an empty row they may be the numbers of both.
 */
function isTwofold({ cells }: FoundRow): boolean {
  const printed = [...cells.values()].filter(({ state }) => state !== 'blank');
  return printed.length > 1 && printed.every((cell) => cell.state === 'inferred' && numbersIn(cell) > 1);
}

function isEmpty({ cells }: FoundRow): boolean {
  return [...cells.values()].every(({ state }) => state === 'blank');
}

function doubtTwofold({ form, reading }: Table, { row, cells }: FoundRow): void {
  const printed = [...cells].filter(([, { state }]) => state !== 'blank');
  for (const [column, cell] of printed) {
    const doubted: ReadCell = { ...cell, state: 'unreadable', value: null };
    cells.set(column, doubted);
    reading.cells.set(`${row.id}.${column}`, doubted);
  }
  const facts = {
    row: row.label,
    found: printed.reduce((sum, [, cell]) => sum + numbersIn(cell), 0),
    expected: cells.size,
    printed: printed.map(([, { raw }]) => raw).join(' '),
  };
  const line = printed[0]?.[1].line ?? null;
  reading.notebook.tell('table/unfitted-row', facts, { path: `${form.id}.${row.id}`, line });
}

/** True where the row may have a number of its neighbour in this column. */
function isCrowded({ cells }: FoundRow, column: string): boolean {
  const cell = cells.get(column);
  if (cell?.state !== 'unreadable') return false;
  const isQuotedWhole = [...cells.values()].every(
    (other) => other.state === 'unreadable' && other.raw === cell.raw,
  );
  return numbersIn(cell) > (isQuotedWhole ? cells.size : 1);
}

function numbersIn({ raw }: ReadCell): number {
  return raw?.match(/\d[\d,.]*/g)?.length ?? 0;
}
