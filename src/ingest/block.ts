import type { Place } from '../model/place.ts';

/** A piece of a transcript line. */
export interface Piece {
  text: string;
  place: Place;
}

/** Prose. Several lines are one paragraph that a page break cut. */
export interface Paragraph {
  kind: 'paragraph';
  lines: Piece[];
  /** How many empty cells follow it, where each cell has a line of its own and lone pipes part them. */
  emptyCells?: number;
}

/** Rows of cells as they are printed; a merged cell is followed by blanks. */
export interface Grid {
  kind: 'grid';
  rows: Piece[][];
}

export type Block = Paragraph | Grid;

/** What a reader makes of a file: numbered plain lines, and the blocks they form. */
export interface Transcript {
  lines: readonly string[];
  blocks: Block[];
  encoding: string | null;
  mediaType: string;
}

export function textOf(paragraph: Paragraph): string {
  return paragraph.lines.map((line) => line.text).join('');
}

export function firstLineOf(block: Block): number {
  return (block.kind === 'paragraph' ? block.lines[0] : block.rows[0]?.[0])?.place.line ?? 1;
}

export function lastLineOf(block: Block): number {
  return (block.kind === 'paragraph' ? block.lines.at(-1) : block.rows.at(-1)?.at(-1))?.place.line ?? 1;
}
