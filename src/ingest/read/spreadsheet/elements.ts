import type { Element } from '../typeset.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** A sheet with more columns than this holds no table of a report. */
const mostColumns = 100;

/** Rows to paragraphs and tables: a row that is one text over the sheet is a line of the report, all others are rows of a table. */
export function elementsOfSheet(rows: readonly SheetRow[]): Element[] {
  const width = Math.min(mostColumns, Math.max(1, ...rows.flatMap(({ cells }) => cells.map(endOf))));
  const elements: Element[] = [];
  let lastRow = 0;
  for (const { row, cells } of rows) {
    const table = elements.at(-1);
    const above = table?.kind === 'table' && row === lastRow + 1 ? table : null;
    const shown = cells.filter(({ text }) => text.trim() !== '');
    const [only] = shown;
    if (only && shown.length === 1 && isLine(only, cells, above !== null)) {
      for (const text of only.text.split(/\r?\n/)) elements.push({ kind: 'paragraph', text });
    } else if (shown.length > 0) {
      if (above) above.rows.push(rowOf(cells, width));
      else elements.push({ kind: 'table', rows: [rowOf(cells, width)] });
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

function endOf({ column, text, columns }: SheetCell): number {
  return text === '' ? 1 : column + columns - 1;
}

/** Cells in their columns; merged cells stay blank, since the sheet has the cells below them. */
function rowOf(cells: readonly SheetCell[], width: number): { text: string }[] {
  const row = Array.from({ length: width }, () => ({ text: '' }));
  for (const { column, text } of cells) if (column <= width) row[column - 1] = { text };
  return row;
}
