import type { Piece } from '../block.ts';
import { longestLabel } from './longest-label.ts';

/** A row of the widest table ends with so many numbers, empty cells or marks. */
const enoughValues = 6;
const value = /^"?(?:[+-]?(?:0|[1-9]\d*)(?:\.\d+)?|[/—－-]|无)?"?$/;
/** So many such rows are no accident of a text. */
const enoughRows = 4;
/** A sentence, and no cell. */
const sentence = /[。；！？]/;

/** True for a text whose tables are set with commas between the cells, as programs save and copy them. */
export function hasCommaCells(lines: readonly string[]): boolean {
  let rows = 0;
  for (const line of lines) {
    if (line.includes('\t') || line.includes('|')) return false;
    if (line.includes(',') && isRow(line)) rows += 1;
  }
  return rows >= enoughRows;
}

function isRow(line: string): boolean {
  const [, ...cells] = line.split(',', longestLabel).map((cell) => cell.trim());
  // `1,0001,0001`: behind each comma of thousands are three digits, whatever stands on them.
  const areThousands = cells.every((cell) => /^\d{3}/.test(cell));
  return (
    !areThousands &&
    cells.length >= enoughValues &&
    cells.slice(-enoughValues).every((cell) => value.test(cell))
  );
}

/** The cells of a line with commas, and where they begin; null for a sentence. Commas between quotation marks part nothing. */
export function commaCells(line: string, number: number): Piece[] | null {
  if (!line.includes(',') || sentence.test(line)) return null;
  const cells: Piece[] = [];
  let start = 0;
  for (const { 0: cell } of line.matchAll(/(?:\s*"(?:[^"]|"")*"\s*|[^,]*)(?:,|$)/g)) {
    if (start > line.length) break;
    cells.push(pieceOf(cell.replace(/,$/, ''), start, number));
    if (!cell.endsWith(',')) break;
    start += cell.length;
  }
  return cells.some(({ text }) => text.length > longestLabel) ? null : cells;
}

function pieceOf(cell: string, start: number, line: number): Piece {
  const quoted = /^\s*"([\s\S]*)"\s*$/.exec(cell)?.[1];
  const inner = quoted ?? cell;
  const from = start + cell.indexOf(inner) + inner.length - inner.trimStart().length;
  return { text: inner.trim().replaceAll('""', '"'), place: { line, column: from + 1 } };
}
