import { middleY } from './geometry.ts';
import type { OpenLine } from './open-zones.ts';
import type { Piece } from './pieces.ts';

/** A row while its name is put together from the lines around its numbers. */
export interface Row {
  line: OpenLine;
  y: number;
  parts: Piece[];
  groups: string[];
}

/** Lines of one name are nearer than this, in parts of the type size. */
export const wrapped = 1.75;

export function nameOf(parts: readonly Piece[]): string {
  const sorted = [...parts].sort((a, b) => middleY(a.box) - middleY(b.box) || a.box.left - b.box.left);
  return sorted.map((piece) => piece.text).join('');
}
