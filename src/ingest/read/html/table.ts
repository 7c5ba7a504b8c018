import { longestLabel } from '../longest-label.ts';
import { attributeOf, isElement, type PageElement } from './parse-page.ts';
import { type DataTable, type Measure, measure, type Part, type Region } from './region.ts';
import { isRemoved, isUnseen } from './visible.ts';
import { isDescribed } from './words.ts';

export interface PageCell {
  content: Region;
  columns: number;
  rows: number;
}

const widest = 60;
/** Merged cells make a grid larger than its cells; not this much larger. */
const mostStretch = 8;

/** The rows of a table with what its cells hold; rows of tables inside its cells are not among them. */
export function cellsOf(table: PageElement, flow: (cell: PageElement) => Region): PageCell[][] {
  return rowsOf(table).map((row) =>
    childrenOf(row, ['td', 'th']).map((cell) => ({
      content: isUnseen(row) || isUnseen(cell) ? emptyCell() : flow(cell),
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
    })),
  );
}

function emptyCell(): Region {
  return { kind: 'region', parts: [], isFurniture: false };
}

function rowsOf(table: PageElement): PageElement[] {
  return childrenOf(table, ['tr', 'tbody', 'thead', 'tfoot']).flatMap((child) =>
    child.tagName === 'tr' ? [child] : childrenOf(child, ['tr']),
  );
}

function childrenOf(element: PageElement, names: readonly string[]): PageElement[] {
  return element.childNodes
    .filter(isElement)
    .filter((child) => names.includes(child.tagName) && !isRemoved(child));
}

/** A rowspan of 0 goes on to the end; a span that nobody would draw is no span. */
function spanOf(cell: PageElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  if (span === 0 && name === 'rowspan') return widest;
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1;
}

/** A grid where the places of the cells mean something; null for a table that only lays out a page. */
export function tableOf(rows: readonly PageCell[][]): DataTable | null {
  if (isLayout(rows)) return null;
  const grid = rows.map((row) =>
    row.map((cell) => ({ text: textOf(cell), columns: cell.columns, rows: cell.rows })),
  );
  return {
    kind: 'table',
    rows: isStretched(rows) ? grid.map((row) => row.map(({ text }) => ({ text }))) : grid,
  };
}

function isStretched(rows: readonly PageCell[][]): boolean {
  const cells = rows.flat();
  const covered = cells.reduce((sum, cell) => sum + cell.columns * Math.min(cell.rows, rows.length), 0);
  return covered > 200 + cells.length * mostStretch;
}

/** A heading with what stands behind it; a cell that holds half a page is none. */
const longestDescription = 500;

/** A table of what a page says of its article: 索引号, 发布机构, 发布日期. */
export function isDescription(rows: readonly PageCell[][]): boolean {
  const short = rows.flat().filter((cell) => measure(cell.content).length <= longestDescription);
  return short.filter((cell) => isDescribed(textOf(cell))).length >= 2;
}

function isLayout(rows: readonly PageCell[][]): boolean {
  const filled = rows.flat().filter((cell) => cell.content.parts.length > 0);
  const sizes = filled.map((cell) => measure(cell.content));
  const sum = (pick: (size: Measure) => number) => sizes.reduce((total, size) => total + pick(size), 0);
  return (
    rows.every((row) => row.length < 2) ||
    sizes.some((size) => size.holdsTable) ||
    (rows.length === 1 && filled.length < 2) ||
    sizes.some((size) => size.length > longestLabel) ||
    sum((size) => size.linked) > sum((size) => size.length) / 2 ||
    isDescription(rows)
  );
}

/** The lines of a cell; a number that is broken over two lines stays in two pieces. */
export function textOf(cell: PageCell): string {
  return linesOf(cell.content).join('\n');
}

function linesOf(part: Part): string[] {
  if (part.kind === 'line') return [part.text];
  if (part.kind === 'table') return part.rows.flatMap((row) => row.map((cell) => cell.text));
  return part.parts.flatMap(linesOf);
}
