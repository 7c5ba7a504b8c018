import type { PageInk } from '../ink/ink.ts';
import { linesOf, type TextLine, textOf } from '../ink/text-line.ts';

/** Page numbers stand in this part of the page at its top and bottom. */
const margin = 0.12;
// “- 4 -”, “— 4 —”, “第 4 页 共 6 页”: nothing else looks so.
const marked = /^(?:[-—–－―·•~]+\s*\d{1,3}\s*[-—–－―·•~]+|第\s*\d{1,3}\s*页.{0,12})$/;
const bare = /^\d{1,3}$/;
/** Numbers of pages stand at the same height, in points. */
const sameHeight = 4;

/** A line that may be the number of its page. */
interface Candidate {
  ink: PageInk;
  line: TextLine;
  text: string;
}

/**
 * The pages without their numbers. This comes before tables are read: where a table goes on below, its side lines reach
 * down to the number of the page, which must not become part of a cell.
 */
export function withoutPageNumbers(inks: readonly PageInk[]): PageInk[] {
  const candidates = inks.flatMap(outermostLines);
  const numbers = candidates.filter(
    (one) => marked.test(one.text) || (bare.test(one.text) && countsPages(one, candidates)),
  );
  const dropped = new Set(numbers.flatMap(({ line }) => line.glyphs));
  return inks.map((ink) => ({ ...ink, glyphs: ink.glyphs.filter((glyph) => !dropped.has(glyph)) }));
}

/** The first and last line of a page, where they stand in its margins. */
function outermostLines(ink: PageInk): Candidate[] {
  const [top, bottom] = [ink.height * margin, ink.height * (1 - margin)];
  const first = linesOf(ink.glyphs.filter((glyph) => glyph.box.bottom < top)).at(0);
  const last = linesOf(ink.glyphs.filter((glyph) => glyph.box.top > bottom)).at(-1);
  return [first, last].flatMap((line) => (line ? [{ ink, line, text: textOf(line.glyphs).trim() }] : []));
}

/** True where another page has at the same height the number that fits. */
function countsPages({ ink, line, text }: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    (other) =>
      other.ink.page !== ink.page &&
      bare.test(other.text) &&
      Math.abs(other.line.box.top - line.box.top) < sameHeight &&
      Number(other.text) - Number(text) === other.ink.page - ink.page,
  );
}
