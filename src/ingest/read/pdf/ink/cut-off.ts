import type { Box } from './geometry.ts';
import type { Glyph, PageInk } from './ink.ts';

/**
 * A number that runs over an edge is cut off there, and what is left must not look like a whole number: its last visible
 * digit is noted. `near` is how near to the edge a digit may come, in parts of the type size: the next one would be
 * cut off, and printers leave such characters out of the file.
 */
export function markedAtEdge(glyph: Glyph, left: number, right: number, near: number): Glyph {
  const edge = near * glyph.size;
  const isCut = /^\d$/.test(glyph.text) && (glyph.box.right > right - edge || glyph.box.left < left + edge);
  return isCut ? { ...glyph, isCutOff: true } : glyph;
}

/** Stands for what is cut off. */
export const unseen = '…';

/** What a cell must show after a number that is cut off, so that it is not taken for a whole one. */
export function cutMark(glyphs: readonly Glyph[]): string {
  return glyphs.some((glyph) => glyph.isCutOff) ? unseen : '';
}

/**
 * Of a cell that runs over a side of the paper nobody can say that nothing is printed in it, within this many points. At the
 * top and the bottom the side lines of a table run on where it goes on.
 */
const atEdge = 1;

export function runsOverEdge({ left, right }: Box, { width }: PageInk): boolean {
  return left < atEdge || right > width - atEdge;
}
