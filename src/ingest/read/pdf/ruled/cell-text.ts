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

function follows(before: Glyph, after: Glyph): boolean {
  const isNumber = /^[\d.]$/.test(before.text) && /^[\d.]$/.test(after.text);
  const gap = after.box.left - before.box.right;
  return isNumber && Math.abs(gap) < touch * after.size && Math.abs(before.box.bottom - after.box.bottom) < 1;
}

/**
 * A number that reaches over the border of its cell into a number of the next looks like one with it. Where parts that were
 * printed one by one stand in several cells, each stays in its own and is noted: it may be whole, or go on.
 */
export function partedOverCells(
  run: readonly Glyph[],
  cellOf: (part: readonly Glyph[]) => number | undefined,
): (readonly Glyph[])[] {
  if (run.length < 2 || run.every((glyph) => glyph.step === run[0]?.step)) return [run];
  const parts = [...new Set(run.map((glyph) => glyph.step))].map((step) =>
    run.filter((glyph) => glyph.step === step),
  );
  if (new Set(parts.map(cellOf)).size === 1) return [run];
  return parts.map((part) => part.map((glyph) => ({ ...glyph, isCutOff: true })));
}

export function middleOf(run: readonly Glyph[]): number {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? (first.box.left + last.box.right) / 2 : first ? middleX(first.box) : 0;
}
