import type { Glyph } from './ink/ink.ts';

/** More characters than this part without a meaning. */
const mostStrange = 0.05;
/** A shorter text may do without the usual words. */
const enoughHan = 200;
/** Of any Chinese text these are more than a tenth, of an annual report a third. */
const usual = /[的一是在不有和中为上年公开信息政府工作情况行申请]/;
const fewestUsual = 0.01;

/** Where so many are without a meaning, the rest says nothing. */
const tooStrange = 0.5;

/**
 * True where the fonts do not say what their characters show: without meaning, or numbers of drawings that look like rare
 * characters. Where only the font of the digits does not, the text can be read, and its numbers are marked.
 */
export function areNameless(glyphs: readonly Glyph[]): boolean {
  const strange = glyphs.filter(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text)).length;
  const han = glyphs.filter(({ text }) => /\p{Script=Han}/u.test(text));
  const understood = han.filter(({ text }) => usual.test(text)).length;
  const isChinese = han.length >= enoughHan && understood >= fewestUsual * han.length;
  if (strange > (isChinese ? tooStrange : mostStrange) * glyphs.length) return true;
  return han.length >= enoughHan && !isChinese;
}
