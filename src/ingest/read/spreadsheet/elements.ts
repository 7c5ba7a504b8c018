import type { Element } from '../typeset.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** A table of a report has far fewer columns; a sheet with more is a page whose tables stand beside and in each other. */
const mostColumns = 100;

/** Rows to paragraphs and tables: a row that is one text over the sheet is a line of the report, all others are rows of a table. */
export function elementsOfSheet(rows: readonly SheetRow[]): Element[] {
  const rowOf = rowsAsShown(rows);
  const elements: Element[] = [];
  let lastRow = 0;
  for (const { row, cells } of rows) {
    const table = elements.at(-1);
    const above = table?.kind === 'table' && row === lastRow + 1 ? table : null;
    const shown = cells.filter(isShown);
    const [only] = shown;
    if (only && shown.length === 1 && isLine(only, cells, above !== null)) {
      for (const text of only.text.split(/\r?\n/)) elements.push({ kind: 'paragraph', text });
    } else if (shown.length > 0) {
      if (above) above.rows.push(rowOf(cells));
      else elements.push({ kind: 'table', rows: [rowOf(cells)] });
    }
    lastRow = row;
  }
  return elements;
}

/** Shorter texts may be the name of a table row. */
const longestName = 60;

/** A text alone in its row. Under a table, empty cells beside it may be those of its row, unless they are merged into it. */
function isLine(only: SheetCell, cells: readonly SheetCell[], isUnderTable: boolean): boolean {
  const isAlone = cells.every((cell) => cell === only || (cell.isCovered && isWithin(cell.column, only)));
  return isAlone || !isUnderTable || only.text.length > longestName;
}

function isWithin(column: number, { column: from, columns }: SheetCell): boolean {
  return from <= column && column < from + columns;
}

type ShownRow = (cells: readonly SheetCell[]) => { text: string }[];

/** How the rows of a sheet are shown: every cell in its column, far columns without the empty ones before them. */
function rowsAsShown(rows: readonly SheetRow[]): ShownRow {
  const width = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(endOf)));
  if (width <= mostColumns)
    return (cells) =>
      cellsIn(
        [...Array(width).keys()].map((index) => index + 1),
        cells,
      );
  const filled = rows.flatMap(({ cells }) => cells.filter(isShown).map(({ column }) => column));
  const columns = [...new Set(filled)].sort((a, b) => a - b);
  return columns.length <= mostColumns ? (cells) => cellsIn(columns, cells) : shownCells;
}

function endOf(cell: SheetCell): number {
  return isShown(cell) ? cell.column + cell.columns - 1 : 1;
}

function isShown({ text }: SheetCell): boolean {
  return text.trim() !== '';
}

/** Cells in their columns; merged cells stay blank, since the sheet has the cells below them. */
function cellsIn(columns: readonly number[], cells: readonly SheetCell[]): { text: string }[] {
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  return columns.map((column) => ({ text: texts.get(column) ?? '' }));
}

/** Only what is shown, one after the other: columns that nobody set say nothing. */
function shownCells(cells: readonly SheetCell[]): { text: string }[] {
  return cells.filter(isShown).map(({ text }) => ({ text }));
}
