import { middleX } from './geometry.ts';
import type { Glyph, Ruling } from './ink.ts';

/** A line through a number runs in this part of its height, from the top, and is no longer than this in points. */
const through = { from: 0.35, to: 0.78, longest: 150 };
/** More pairs of digits and lines are a drawing. */
const mostPairs = 5_000_000;

/**
 * The characters of a page, with the digits noted that a line goes through: what was struck out beside its correction must
 * not look like the beginning of the same number, and nobody can say which of them counts.
 */
export function withStruckOut(glyphs: readonly Glyph[], rulings: readonly Ruling[]): Glyph[] {
  const lines = rulings.filter((line) => line.isAcross && line.to - line.from < through.longest);
  if (lines.length * glyphs.length > mostPairs) return [...glyphs];
  return glyphs.map((glyph) =>
    /^\d$/.test(glyph.text) && lines.some((line) => goesThrough(line, glyph))
      ? { ...glyph, isCutOff: true }
      : glyph,
  );
}

function goesThrough({ at, from, to }: Ruling, { box }: Glyph): boolean {
  const height = box.bottom - box.top;
  const x = middleX(box);
  return at > box.top + through.from * height && at < box.top + through.to * height && from < x && to > x;
}
