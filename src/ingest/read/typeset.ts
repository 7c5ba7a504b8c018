import type { Block, Piece, Transcript } from '../block.ts';

/** What the readers of web pages, Word and PDF files hand over, in reading order. */
export type Element =
  | { kind: 'paragraph'; text: string; page?: number }
  | { kind: 'table'; rows: SpanCell[][]; page?: number };

/** A cell that may cover several columns and rows. */
export interface SpanCell {
  text: string;
  columns?: number;
  rows?: number;
  page?: number;
}

/** The largest span that is believed; a hostile page may claim millions. */
const mostSpan = 100;

/** Sets elements as a transcript: a paragraph a line, a row of cells a line with tabs between, merged cells as blanks. */
export function typeset(elements: readonly Element[]): Pick<Transcript, 'lines' | 'blocks'> {
  const lines: string[] = [];
  const blocks: Block[] = [];
  for (const element of elements) {
    if (element.kind === 'paragraph') {
      const text = oneLine(element.text);
      if (text === '') continue;
      lines.push(text);
      blocks.push({ kind: 'paragraph', lines: [pieceOf(text, lines.length, 1, element.page)] });
    } else {
      const rows = expandSpans(element.rows).map((row) => {
        const cells = row.map((cell) => ({ ...cell, text: oneLine(cell.text) }));
        lines.push(cells.map((cell) => cell.text).join('\t'));
        return piecesOf(cells, lines.length, element.page);
      });
      if (rows.length > 0) blocks.push({ kind: 'grid', rows });
    }
    lines.push('');
  }
  return { lines, blocks };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function pieceOf(text: string, line: number, column: number, page: number | undefined): Piece {
  return { text, place: { line, column, ...(page === undefined ? {} : { page }) } };
}

function piecesOf(cells: readonly SpanCell[], line: number, page: number | undefined): Piece[] {
  let column = 1;
  return cells.map((cell) => {
    const piece = pieceOf(cell.text, line, column, cell.page ?? page);
    column += cell.text.length + 1;
    return piece;
  });
}

/** Every row as wide as it is printed: a merged cell stands at its upper left and leaves blanks to the right and below. */
export function expandSpans(rows: readonly SpanCell[][]): SpanCell[][] {
  const grid: SpanCell[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[index]?.[column] !== undefined) column += 1;
      const [width, height] = [spanOf(cell.columns), spanOf(cell.rows)];
      for (let down = 0; down < height && index + down < rows.length; down += 1) {
        const target = grid[index + down];
        for (let across = 0; target && across < width; across += 1)
          target[column + across] = down + across === 0 ? cell : { text: '' };
      }
      column += width;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}

function spanOf(span: number | undefined): number {
  return Math.min(Math.max(1, Math.trunc(span ?? 1) || 1), mostSpan);
}
