import type { Glyph } from './ink.ts';

/** How a raised digit is told apart, in parts of the type size before it: smaller, higher, and close behind. */
const raised = { size: 0.9, up: 0.15, gap: 0.4 };
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The characters of a line from left to right, with the raised small digits behind others as what they are: the mark of
 * a note, as in 12¹, which must not look like 121.
 */
export function withNoteMarks(glyphs: readonly Glyph[], size: number): readonly Glyph[] {
  if (glyphs.every((glyph) => glyph.size >= raised.size * size)) return glyphs;
  let base: Glyph | undefined;
  let right = 0;
  return glyphs.map((glyph) => {
    const isMark = base !== undefined && isRaised(base, glyph, right);
    if (!isMark) base = glyph;
    right = glyph.box.right;
    return isMark ? { ...glyph, text: raisedDigits.charAt(Number(glyph.text)) } : glyph;
  });
}

function isRaised(base: Glyph, { text, box, size }: Glyph, right: number): boolean {
  return (
    /^\d$/.test(text) &&
    size < raised.size * base.size &&
    box.bottom < base.box.bottom - raised.up * base.size &&
    box.left - right < raised.gap * base.size
  );
}
