import { isInside, middleX, middleY } from '../ink/geometry.ts';
import type { Glyph } from '../ink/ink.ts';

/** A watermark in the colour of the text is larger than it by this. */
const larger = 1.5;
/** More pairs of characters are not compared: no form has them. */
const mostPairs = 20_000_000;

/**
 * The characters of a page without the words printed across its text: faint ones, or far larger ones, that cover
 * characters of the text. A number is kept: two over each other are no watermark.
 */
export function withoutWatermarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const usual = usualSize(glyphs);
  const isUnlikeText = (glyph: Glyph) => glyph.isFaint === true || glyph.size > larger * usual;
  const others = glyphs.filter((glyph) => !isUnlikeText(glyph) && glyph.text.trim() !== '');
  const count = glyphs.length - others.length;
  if (count === 0 || count * others.length > mostPairs) return glyphs;
  const runs = runsOf(glyphs).filter((run) => run.every(isUnlikeText) && hasWords(run));
  const covering = runs.filter((run) => run.some((glyph) => covers(glyph, others)));
  const words = new Set(covering.map(wordsOf));
  const dropped = new Set(runs.filter((run) => words.has(wordsOf(run))).flat());
  return dropped.size === 0 ? glyphs : glyphs.filter((glyph) => !dropped.has(glyph));
}

/** Small text is the most of a table. */
function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 2] ?? 0;
}

/** Characters drawn one after the other in one size and tone. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    const isSame = last && last.isFaint === glyph.isFaint && Math.abs(glyph.size - last.size) < 0.1;
    if (isSame) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function hasWords(run: readonly Glyph[]): boolean {
  return run.some((glyph) => /\p{Letter}/u.test(glyph.text));
}

function wordsOf(run: readonly Glyph[]): string {
  return run.map((glyph) => glyph.text).join('');
}

function covers({ box, size, isFaint }: Glyph, others: readonly Glyph[]): boolean {
  return others.some(
    (other) =>
      (isFaint === true || size > larger * other.size) &&
      isInside(box, middleX(other.box), middleY(other.box)),
  );
}
