import { numberingOf } from '../../../../model/numbering.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from '../ink/printed-table.ts';
import { withCommonColumns } from './common-columns.ts';
import type { PageItem, TableItem } from './page-items.ts';

/** Tables of two pages are one where their sides are nearer than this. */
const sameSide = 8;

/** Joins a table that a page break cut: repeated headings go, rows and cells that were cut are made whole. */
export function joinedOverPages(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before?.kind === 'table' && item.kind === 'table' && isContinued(before, item)) {
      joined[joined.length - 1] = {
        ...item,
        table: continued(...withCommonColumns(before.table, item.table)),
      };
    } else {
      joined.push(item);
    }
  }
  return joined;
}

function isContinued(before: TableItem, after: TableItem): boolean {
  const [a, b] = [before.table.box, after.table.box];
  return (
    after.page === before.page + 1 &&
    Math.abs(a.left - b.left) < sameSide &&
    Math.abs(a.right - b.right) < sameSide
  );
}

function continued(before: PrintedTable, after: PrintedTable): PrintedTable {
  const [first, ...rest] = after.rows.slice(repeatedRows(before, after));
  const last = before.rows.at(-1);
  if (first === undefined || last === undefined) return { ...before, box: after.box };
  const rows = before.rows.slice(0, -1);
  const isCut =
    last.cells.length === first.cells.length && (isCutRow(last, first) || isRestOfNumbers(last, first));
  const middle = isCut ? [mergedRow(last, first)] : withGroupName(last, first);
  return { box: after.box, rows: [...rows, ...middle, ...rest] };
}

/** How many rows at the top are the headings of the table printed again. */
function repeatedRows(before: PrintedTable, after: PrintedTable): number {
  const same = after.rows.findIndex((row, index) => textOfRow(row) !== textOfRow(before.rows[index]));
  return same < 0 ? 0 : same;
}

function textOfRow(row: PrintedRow | undefined): string {
  return row?.cells.flatMap((cell) => cell.text.replace(/\s/g, '') || []).join('\t') ?? '';
}

/**
 * Two halves of one row: its name was cut at the end of a full line, and its numbers stand in one half only, or were cut
 * with it: `6028` fills its narrow cell, and `3` goes on below.
 */
function isCutRow(last: PrintedRow, first: PrintedRow): boolean {
  if (last.isCaption || first.isCaption) return false;
  const both = last.cells.flatMap((cell, index) => (cell.text && first.cells[index]?.text ? [index] : []));
  if (!both.some((index) => isCutCell(last.cells[index], first.cells[index]))) return false;
  const areCut = both.every(
    (index) =>
      isCutCell(last.cells[index], first.cells[index]) || isCutNumber(last.cells[index], first.cells[index]),
  );
  const numbers = [last, first].map((row) => row.cells.filter((cell) => isNumber(cell.text)).length);
  return areCut && (numbers[0] === 0 || numbers[1] === 0 || both.length > 1);
}

/**
 * Nothing but numbers below a row that has a name and numbers in these places: `2` and `2` on the next page are 22. No
 * row of a form is without a name.
 */
function isRestOfNumbers(last: PrintedRow, first: PrintedRow): boolean {
  const places = first.cells.flatMap((cell, index) => (cell.text === '' ? [] : [index]));
  const isNamed = last.cells.some((cell) => cell.text !== '' && !isNumber(cell.text));
  return (
    isNamed &&
    places.every(
      (index) => isNumber(first.cells[index]?.text ?? '') && isNumber(last.cells[index]?.text ?? ''),
    )
  );
}

function isCutCell(above: PrintedCell | undefined, below: PrintedCell | undefined): boolean {
  if (!above?.isFull || !below) return false;
  return !isNumber(above.text) && !isNumber(below.text) && numberingOf(below.text).level === 0;
}

function isCutNumber(above: PrintedCell | undefined, below: PrintedCell | undefined): boolean {
  return above?.isFull === true && /\d$/.test(above.text) && /^\d[\d.]*$/.test(below?.text ?? '');
}

function isNumber(text: string): boolean {
  return /^[\d.,+\-\s]+$/.test(text.normalize('NFKC'));
}

function mergedRow(last: PrintedRow, first: PrintedRow): PrintedRow {
  const cells = last.cells.map((cell, index) => {
    const below = first.cells[index];
    if (!below?.text) return cell;
    const isOne = cell.isFull || !isNumber(below.text) || cell.text === '';
    return { text: `${cell.text}${isOne ? '' : ' '}${below.text}`, isFull: below.isFull };
  });
  return { ...last, cells };
}

/** “（四）无 / 法提供”: the name of a group was cut. It is made whole in the upper row and left out of the lower one. */
function withGroupName(last: PrintedRow, first: PrintedRow): PrintedRow[] {
  const names = first.cells.findIndex((cell) => cell.text !== '');
  const [above, below] = [last.cells[names], first.cells[names]];
  const hasOwnName = first.cells.slice(names + 1).some((cell) => cell.text !== '' && !isNumber(cell.text));
  if (!above || !below || !hasOwnName || !isCutCell(above, below)) return [last, first];
  if (last.cells.length !== first.cells.length) return [last, first];
  return [
    { ...last, cells: last.cells.with(names, { ...above, text: above.text + below.text }) },
    { ...first, cells: first.cells.with(names, { text: '', isFull: false }) },
  ];
}
