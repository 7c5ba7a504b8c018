import { middleX, middleY } from './geometry.ts';
import type { Glyph } from './ink.ts';

/** How far the next character is above or below the last one, and how far at most beside it; in parts of the type size. */
const step = { from: 0.4, to: 8, beside: 0.3 };

/**
 * True for a name that is set down the page or turned, in one line or more: 结果 beside 维持. Its characters were drawn one
 * below or above the other, and that order is the one in which they are read, wherever its lines begin. Numbers are left
 * to be read across: what is turned must not look like a number that it is not.
 */
export function isSetDown(glyphs: readonly Glyph[]): boolean {
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  if (inked.length < 2 || inked.some((glyph) => /\d/.test(glyph.text))) return false;
  return inked.filter((glyph, index) => isNextDown(inked[index - 1], glyph)).length >= inked.length / 2;
}

function isNextDown(before: Glyph | undefined, { box, size }: Glyph): boolean {
  if (before === undefined) return false;
  const down = Math.abs(middleY(box) - middleY(before.box)) / size;
  const beside = Math.abs(middleX(box) - middleX(before.box)) / size;
  return down > step.from && down < step.to && beside < step.beside;
}
