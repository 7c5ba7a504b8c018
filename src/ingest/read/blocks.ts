import type { Block, Grid, Paragraph, Piece } from '../block.ts';
import { commaCells, hasCommaCells } from './comma-cells.ts';
import { drawnRows } from './drawn-rows.ts';
import { isFurniture } from './lines.ts';
import { longestLabel } from './longest-label.ts';
import { isCutSentence } from './mend.ts';

/** Transcript lines to paragraphs and grids; sentences cut by a page break are joined again. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let grid: Grid | null = null;
  let pipes = 0;
  const hasCommas = hasCommaCells(lines);
  const drawn = drawnRows(lines);
  let drawnTo = 0;
  for (const [index, line] of lines.entries()) {
    if (index < drawnTo) continue;
    drawnTo = index + (drawn.get(index) ?? 0);
    pipes = lonePipe.test(line) ? pipes + 1 : line.trim() === '' ? pipes : 0;
    tellEmptyCells(blocks.at(-1), pipes - 1);
    const commas = hasCommas ? commaCells(line, index + 1) : null;
    const own = isFurniture(line) ? [] : (commas ?? cellsOf(line, index + 1));
    const cells = drawnTo > index ? joinedCells(lines.slice(index, drawnTo), index + 1) : own;
    if (commas !== null || isRow(line, cells)) {
      if (grid === null) {
        grid = { kind: 'grid', rows: [] };
        blocks.push(grid);
      }
      const isBelowOne = grid.rows.at(-1)?.length === 1;
      grid.rows.push(isBelowOne && isLastOfRow(cells) ? cells.slice(0, 1) : cells);
    } else {
      grid = null;
      for (const cell of cells)
        if (cell.text !== '') addParagraph(blocks, { kind: 'paragraph', lines: [cell] });
    }
  }
  return blocks.map((block) => (block.kind === 'grid' ? withoutBorder(block, lines) : block));
}

const lonePipe = /^\s*[|｜│┃]\s*$/;

/** `行政许可 / | / | / 3 / |`: the first pipe ends the cell above, each other one an empty cell. */
function tellEmptyCells(before: Block | undefined, emptyCells: number): void {
  if (before?.kind === 'paragraph' && emptyCells > 0) before.emptyCells = emptyCells;
}

/** A pipe before every row is a border; where some rows have none, it stands behind an empty cell. */
function withoutBorder(grid: Grid, lines: readonly string[]): Grid {
  const isBordered = ([first]: readonly Piece[]) =>
    first?.text === '' && !(lines[first.place.line - 1] ?? '').includes('\t');
  return grid.rows.every(isBordered) ? { ...grid, rows: grid.rows.map((row) => row.slice(1)) } : grid;
}

/** `1 | |` below `0 |`: where every cell has a line of its own, the last one of a row has the pipes of what is merged as well. */
function isLastOfRow(cells: readonly Piece[]): boolean {
  return cells.every(({ text }, index) => (text === '') === index > 0);
}

/** Tabs and pipes around a piece of a page only lay it out. */
function isRow(line: string, cells: readonly Piece[]): boolean {
  return (
    cells.length > 0 && /[\t|｜│┃]/.test(line) && cells.every((cell) => cell.text.length <= longestLabel)
  );
}

function addParagraph(blocks: Block[], paragraph: Paragraph): void {
  const before = blocks.at(-1);
  if (before?.kind === 'paragraph' && isCutSentence(before, paragraph)) before.lines.push(...paragraph.lines);
  else blocks.push(paragraph);
}

/** The cells of a row that goes over several lines. A number that is broken over two stays in two pieces. */
function joinedCells(lines: readonly string[], first: number): Piece[] {
  const [cells = [], ...others] = lines.map((line, at) => cellsOf(line, first + at));
  return cells.map((cell, column) => {
    const pieces = [cell, ...others.flatMap((row) => row[column] ?? [])].filter(({ text }) => text !== '');
    return { ...(pieces[0] ?? cell), text: pieces.map(({ text }) => text).join(' ') };
  });
}

/** The cells of a line with their places: split at tabs, else at pipes; a pipe at the end is a border. */
function cellsOf(line: string, number: number): Piece[] {
  if (line.includes('\t')) return split(line, '\t', number);
  if (!/[|｜│┃]/.test(line)) return [pieceOf(line, 0, number)];
  const cells = split(line.replace(/[｜│┃]/g, '|'), '|', number);
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

/** What Markdown writes for the end of a line within a cell, and into an empty one. */
const space = /<br\s*\/?>|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#819[45]);/gi;

/** `一\、总体情况`, `2\.重复申请`, `\-9`, `7433\.37`: what Markdown writes for signs that would mean something to it. 本年增\减 is none. */
const markdownEscape = /\\([!-/:-@[-`{-~、．。，：；（）])/g;

/** Looked for first: hardly a cell has one. */
const mark = /[<&\\]/;

function pieceOf(text: string, start: number, line: number): Piece {
  const words = text.trim();
  const lead = words.length === text.length ? 0 : text.length - text.trimStart().length;
  const place = { line, column: start + lead + 1 };
  return { text: mark.test(words) ? withoutMarkdown(words) : words, place };
}

function withoutMarkdown(words: string): string {
  return words.replace(markdownEscape, '$1').replace(space, ' ').trim();
}
