import { type Box, middleY, union } from './geometry.ts';
import type { Glyph } from './ink.ts';
import { withNoteMarks } from './note-marks.ts';

/** Characters that stand on one line, from left to right. */
export interface TextLine {
  glyphs: Glyph[];
  box: Box;
  /** The height of its type. */
  size: number;
}

/** Characters whose middles are nearer than this part of their size stand on one line. */
const sameLine = 0.5;

/** Characters to lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleY(a.box) - middleY(b.box))) {
    const line = lines.at(-1);
    if (line && middleY(glyph.box) - middleY(line.box) < sameLine * Math.max(glyph.size, line.size)) {
      line.glyphs.push(glyph);
      line.box = union(line.box, glyph.box);
      line.size = Math.max(line.size, glyph.size);
    } else {
      lines.push({ glyphs: [glyph], box: glyph.box, size: glyph.size });
    }
  }
  return lines.flatMap(inked);
}

/** The line in reading order and without its spaces; nothing where it has nothing else. */
function inked(line: TextLine): TextLine[] {
  const glyphs = line.glyphs
    .filter((glyph) => glyph.text.trim() !== '')
    .sort((a, b) => a.box.left - b.box.left);
  const [first] = glyphs;
  if (first === undefined) return [];
  const box = glyphs.reduce((whole, glyph) => union(whole, glyph.box), first.box);
  return [{ ...line, glyphs: [...withNoteMarks(glyphs, line.size)], box }];
}

/** The text of a line. Spaces are seen, not believed: a gap between Chinese characters is none unless it is wide. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph, index) => `${spaceBetween(glyphs[index - 1], glyph)}${glyph.text.trim()}`)
    .join('');
}

/** Gaps in parts of the type size from which on there is a space. Two numbers must never become one. */
const gaps = { digits: 0.1, narrow: 0.18, mixed: 0.6, wide: 0.9 };

function spaceBetween(before: Glyph | undefined, after: Glyph): string {
  if (before === undefined) return '';
  const gap = (after.box.left - before.box.right) / Math.max(before.size, after.size);
  if (isDigit(before) && isDigit(after)) return gap >= gaps.digits ? ' ' : '';
  const wideSides = Number(isWide(before)) + Number(isWide(after));
  const enough = wideSides === 0 ? gaps.narrow : wideSides === 1 ? gaps.mixed : gaps.wide;
  return gap >= enough ? ' ' : '';
}

export function isDigit({ text }: Pick<Glyph, 'text'>): boolean {
  return /^[\d０-９]$/.test(text);
}

function isWide(glyph: Glyph): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·]/.test(glyph.text);
}
