import { cutMark } from '../ink/cut-off.ts';
import { middleX } from '../ink/geometry.ts';
import type { Glyph } from '../ink/ink.ts';
import { isSetDown } from '../ink/set-down.ts';
import { linesOf, type TextLine, textOf } from '../ink/text-line.ts';

/** The text of a cell. Its lines are joined; numbers on two lines are one number only where the first fills the cell. */
export function cellText(glyphs: readonly Glyph[], right: number): string {
  if (isSetDown(glyphs)) return glyphs.map((glyph) => glyph.text.trim()).join('');
  const lines = linesOf(glyphs);
  return lines.reduce(
    (text, line, index) =>
      `${text}${glue(lines[index - 1], line, right)}${textOf(line.glyphs)}${cutMark(line.glyphs)}`,
    '',
  );
}

function glue(before: TextLine | undefined, after: TextLine, right: number): string {
  const [end, start] = [before?.glyphs.at(-1), after.glyphs[0]];
  if (before === undefined || end === undefined || start === undefined) return '';
  if (!isNarrow(end.text) || !isNarrow(start.text)) return '';
  if (/[.,]/.test(end.text) && /\d/.test(start.text)) return '';
  // Less room than a digit and the padding of a cell need: the number was broken by force.
  const isFull = right - end.box.right < 1.2 * before.size;
  return isFull && /\d/.test(end.text) && /[\d.,]/.test(start.text) ? '' : ' ';
}

function isNarrow(text: string): boolean {
  return /^[\u0021-\u007e]/.test(text);
}

/**
 * Characters that belong together as printed: they follow one another without a gap. A number wider than its cell
 * is kept whole so.
 */
export function numberRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    if (last && follows(last, glyph)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** Runs of one number touch; those of two cells never do. In parts of the type size. */
const touch = 0.06;

const ofNumber = /^[\d０-９.,]$/;

export function follows(before: Glyph, after: Glyph): boolean {
  const isNumber = ofNumber.test(before.text) && ofNumber.test(after.text);
  const gap = after.box.left - before.box.right;
  return isNumber && Math.abs(gap) < touch * after.size && Math.abs(before.box.bottom - after.box.bottom) < 1;
}

/** The cell that a part of a number stands in, and how wide its column is. */
export type PlaceOf = (part: readonly Glyph[]) => { cell: number | undefined; width: number };

/** A number that only reaches over its border leaves more of the next column free than this part. */
const filled = 0.5;

/**
 * Two numbers that touch at the border of their cells look like one. Where a run of digits fills more than one column,
 * each cell gets its part, and it is noted that the part may be whole, or go on.
 */
export function partedOverCells(run: readonly Glyph[], placeOf: PlaceOf): (readonly Glyph[])[] {
  if (run.length < 2) return [run];
  const parts = new Map<number | undefined, Glyph[]>();
  for (const step of new Set(run.map((glyph) => glyph.step))) {
    const printed = run.filter((glyph) => glyph.step === step);
    const { cell } = placeOf(printed);
    parts.set(cell, [...(parts.get(cell) ?? []), ...printed]);
  }
  const filling = [...parts.values()].filter((part) => widthOf(part) > filled * placeOf(part).width);
  if (filling.length < 2) return [run];
  return [...parts.values()].map((part) => part.map((glyph) => ({ ...glyph, isCutOff: true })));
}

function widthOf(run: readonly Glyph[]): number {
  return (run.at(-1)?.box.right ?? 0) - (run[0]?.box.left ?? 0);
}

export function middleOf(run: readonly Glyph[]): number {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? (first.box.left + last.box.right) / 2 : first ? middleX(first.box) : 0;
}
