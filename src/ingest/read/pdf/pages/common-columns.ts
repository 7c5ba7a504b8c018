import type { PrintedCell, PrintedRow, PrintedTable } from '../ink/printed-table.ts';

/** Columns of two pages are one where they begin nearer than this. */
const sameColumn = 8;
const blank: PrintedCell = { text: '', isFull: false };

/**
 * The two parts of a table that a page break cut, with the same columns. A page on which all names go over two columns has
 * one column less than the next; its rows get a blank for it, so that the numbers of all rows stand in the same places.
 */
export function withCommonColumns(before: PrintedTable, after: PrintedTable): [PrintedTable, PrintedTable] {
  const above = before.rows.at(-1)?.lefts ?? [];
  const below = after.rows[0]?.lefts ?? [];
  if (above.length < below.length) return [widened(before, above, below), after];
  return above.length > below.length ? [before, widened(after, below, above)] : [before, after];
}

function widened(table: PrintedTable, lefts: readonly number[], wider: readonly number[]): PrintedTable {
  const places = lefts.map((left) => wider.findIndex((other) => Math.abs(other - left) < sameColumn));
  if (lefts.length === 0 || places.includes(-1) || new Set(places).size < places.length) return table;
  const rows = table.rows.map((row) => (sameLefts(row.lefts, lefts) ? widenedRow(row, places, wider) : row));
  return { ...table, rows };
}

function sameLefts(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((left, index) => left === others[index]);
}

function widenedRow(row: PrintedRow, places: readonly number[], wider: readonly number[]): PrintedRow {
  const cells = wider.map((_, place) => row.cells[places.indexOf(place)] ?? blank);
  return { ...row, cells, lefts: wider };
}
