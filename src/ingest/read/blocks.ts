import type { Block, Grid, Paragraph, Piece } from '../block.ts';
import { isFurniture } from './lines.ts';
import { isCutSentence } from './mend.ts';

/** Transcript lines to paragraphs and grids; sentences cut by a page break are joined again. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let grid: Grid | null = null;
  for (const [index, line] of lines.entries()) {
    const cells = isFurniture(line) ? null : cellsOf(line, index + 1);
    if (cells === null) {
      grid = null;
    } else if (cells.length > 1 || /[\t|｜│┃]/.test(line)) {
      if (grid === null) {
        grid = { kind: 'grid', rows: [] };
        blocks.push(grid);
      }
      grid.rows.push(cells);
    } else {
      grid = null;
      addParagraph(blocks, { kind: 'paragraph', lines: cells });
    }
  }
  return blocks;
}

function addParagraph(blocks: Block[], paragraph: Paragraph): void {
  const before = blocks.at(-1);
  if (before?.kind === 'paragraph' && isCutSentence(before, paragraph)) before.lines.push(...paragraph.lines);
  else blocks.push(paragraph);
}

/** The cells of a line with their places: split at tabs, else at pipes; a pipe at either edge is a border. */
function cellsOf(line: string, number: number): Piece[] {
  if (line.includes('\t')) return split(line, '\t', number);
  if (!/[|｜│┃]/.test(line)) return [pieceOf(line, 0, number)];
  const cells = split(line.replace(/[｜│┃]/g, '|'), '|', number);
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

function split(line: string, mark: string, number: number): Piece[] {
  let start = 0;
  return line.split(mark).map((text) => {
    const piece = pieceOf(text, start, number);
    start += text.length + 1;
    return piece;
  });
}

function pieceOf(text: string, start: number, line: number): Piece {
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), place: { line, column: start + lead + 1 } };
}
