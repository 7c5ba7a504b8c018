import type { Piece } from '../ink/pieces.ts';
import type { OpenLine } from './zones.ts';

/** A column of numbers: from its leftmost to its rightmost ink. */
export interface ValueColumn {
  left: number;
  right: number;
}

/** The columns that the fullest rows show; where no row has a number in each, those that all numbers together show. */
export function columnsOf(body: readonly OpenLine[]): ValueColumn[] {
  const full = columnsOfFullest(body);
  const all = stretchesOf(body.flatMap(({ pieces }) => pieces.filter((piece) => piece.isValue)));
  return all.length > full.length ? all : full;
}

/** Numbers over each other stand in one column. */
function stretchesOf(values: readonly Piece[]): ValueColumn[] {
  const stretches: ValueColumn[] = [];
  for (const { box } of [...values].sort((a, b) => a.box.left - b.box.left)) {
    const last = stretches.at(-1);
    if (last && box.left < last.right) last.right = Math.max(last.right, box.right);
    else stretches.push({ left: box.left, right: box.right });
  }
  return stretches;
}

function columnsOfFullest(body: readonly OpenLine[]): ValueColumn[] {
  const counts = body.map((line) => line.pieces.filter((piece) => piece.isValue).length);
  const most = Math.max(0, ...counts);
  const full = body.filter((_, index) => counts[index] === most);
  return Array.from({ length: most }, (_, column) => {
    const pieces = full.flatMap((line) => line.pieces.filter((piece) => piece.isValue)[column] ?? []);
    return {
      left: Math.min(...pieces.map((piece) => piece.box.left)),
      right: Math.max(...pieces.map((piece) => piece.box.right)),
    };
  });
}
