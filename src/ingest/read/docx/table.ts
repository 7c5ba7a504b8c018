import { longestLabel } from '../longest-label.ts';
import type { Element, SpanCell } from '../typeset.ts';
import { childOf, propertyOf, type XmlElement } from '../xml.ts';
import { contentOf } from './alternate.ts';
import type { WordDocument } from './word-document.ts';

type ReadBody = (body: XmlElement, document: WordDocument) => Element[];

interface WordCell {
  content: Element[];
  column: number;
  columns: number;
  /** Merged with the cell above or on the left, the beginning of a merged cell, or a cell of its own. */
  merge: 'above' | 'left' | 'begins' | null;
}

/** Word draws no table with more columns; a table of another program that has more is read cell by cell, without its spans. */
const widest = 63;

/** A table as a grid; one that only lays out a page as what stands in it. */
export function readTable(table: XmlElement, document: WordDocument, readBody: ReadBody): Element[] {
  const { page } = document.pages;
  const rows = contentOf(table)
    .filter((row) => row.name === 'tr' && childOf(childOf(row, 'trPr'), 'del') === undefined)
    .map((row) => cellsOf(row, document, readBody));
  if (isLayout(rows)) return rows.flat().flatMap((cell) => cell.content);
  const isTooWide = rows.some((row) => row.some(({ column, columns }) => column + columns > widest));
  const shown = isTooWide ? rows.map(withoutSpans) : rows;
  const grid = shown.map((row, index) => spansOf(row, shown[index - 1] ?? []));
  return [page === undefined ? { kind: 'table', rows: grid } : { kind: 'table', rows: grid, page }];
}

function cellsOf(row: XmlElement, document: WordDocument, readBody: ReadBody): WordCell[] {
  let column = skippedBefore(row);
  const places = contentOf(row)
    .filter((cell) => cell.name === 'tc' && childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined)
    .map((cell) => {
      const properties = childOf(cell, 'tcPr');
      const columns = Math.min(Math.max(1, Number(propertyOf(properties, 'gridSpan')) || 1), widest);
      const place = { cell, column, columns, merge: mergeOf(properties) };
      column += columns;
      return place;
    });
  const contents = document.pages.beside(
    places.map(
      ({ cell }) =>
        () =>
          readBody(cell, document),
    ),
  );
  return places.map(({ column: at, columns, merge }, index) => ({
    content: contents[index] ?? [],
    column: at,
    columns,
    merge,
  }));
}

function withoutSpans(row: readonly WordCell[]): WordCell[] {
  return row.map((cell, column) => ({ ...cell, column, columns: 1 }));
}

/** Columns of the grid that a row leaves out before its first cell. */
function skippedBefore(row: XmlElement): number {
  return Math.min(Math.max(0, Number(propertyOf(childOf(row, 'trPr'), 'gridBefore')) || 0), widest);
}

function mergeOf(properties: XmlElement | undefined): WordCell['merge'] {
  const isContinued = (name: string) =>
    childOf(properties, name) !== undefined && propertyOf(properties, name) !== 'restart';
  if (isContinued('hMerge')) return 'left';
  if (isContinued('vMerge')) return 'above';
  return childOf(properties, 'vMerge') === undefined ? null : 'begins';
}

function isLayout(rows: readonly WordCell[][]): boolean {
  const cells = rows.flat();
  return (
    rows.every((row) => row.length < 2) ||
    cells.some(
      ({ content }) => content.some(({ kind }) => kind === 'table') || textOf(content).length > longestLabel,
    )
  );
}

/** The cells of a row from the first column of the grid on; what goes on from above is blank. */
function spansOf(row: readonly WordCell[], above: readonly WordCell[]): SpanCell[] {
  const spans: SpanCell[] = [];
  const first = row[0]?.column ?? 0;
  if (first > 0) spans.push({ text: '', columns: first });
  for (const cell of row) {
    const isMerged = cell.merge === 'left' ? spans.length > 0 : cell.merge === 'above' && goesOn(cell, above);
    const page = cell.content.find(({ page: found }) => found !== undefined)?.page;
    const text = isMerged ? '' : textOf(cell.content);
    spans.push({ text, columns: cell.columns, ...(page === undefined ? {} : { page }) });
  }
  return spans;
}

/** A cell that says it goes on from above where nothing does is shown as a cell of its own. */
function goesOn(cell: WordCell, above: readonly WordCell[]): boolean {
  return above.some(
    ({ column, merge }) => column === cell.column && (merge === 'begins' || merge === 'above'),
  );
}

/** The lines of a cell; a number that is broken over two lines stays in two pieces. */
function textOf(content: readonly Element[]): string {
  return content.map((element) => (element.kind === 'paragraph' ? element.text : '')).join('\n');
}
