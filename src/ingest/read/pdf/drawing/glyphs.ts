import { markedAtEdge } from '../ink/cut-off.ts';
import {
  type Box,
  boxAround,
  combined,
  isInside,
  type Matrix,
  middleX,
  middleY,
  moved,
} from '../ink/geometry.ts';
import type { Glyph } from '../ink/ink.ts';
import { isList, isRecord } from './arguments.ts';
import { isControl, plainCharacters } from './characters.ts';
import type { Pen } from './pen.ts';

/** How far a character of the East Asian kind reaches above and below its base line, in parts of its size. */
const ascent = 0.88;
const descent = 0.12;

/** Bounds are often drawn close around a text, so only what crosses them is cut off. */
const nearClip = -0.05;

/** Puts the characters of one step on the page and moves the pen on. */
export function showText(pen: Pen, shown: unknown, page: Glyph[]): void {
  if (!isList(shown)) return;
  pen.shown += 1;
  const { font, size, stretch, rise, characterSpacing, wordSpacing } = pen.state;
  const matrix = combined(pen.state.matrix, pen.textMatrix);
  for (const entry of shown) {
    if (typeof entry === 'number') {
      advance(pen, (-entry * size) / 1000);
    } else if (isRecord(entry)) {
      const width = (Number(entry.width) || 0) * size * font.scale;
      const text = textOf(String(entry.unicode ?? ''), width / size);
      if (text !== '') addGlyph(pen, text, font.isVertical ? size : width * stretch, rise, matrix, page);
      const spacing = characterSpacing + (entry.isSpace === true ? wordSpacing : 0);
      advance(pen, font.isVertical ? -downward(entry, size, font.scale) - spacing : width + spacing);
    }
  }
}

/** A space is narrower than this part of the type size; digits are wider. */
const widestSpace = 0.4;
const nameless = '\ufffd';

/**
 * The text that a character stands for. Where a font does not say it, the library gives the bare number of the drawing, often
 * a control character: what is seen on the page must not vanish, or a cell would look empty.
 */
function textOf(unicode: string, width: number): string {
  const text = plainCharacters(unicode);
  return text.trim() === '' && isControl(unicode) && width > widestSpace ? nameless : text;
}

/** How far a character of a vertical font moves the pen down. */
function downward(glyph: Record<string, unknown>, size: number, scale: number): number {
  const metric = isList(glyph.vmetric) ? Number(glyph.vmetric[0]) : Number.NaN;
  return Number.isFinite(metric) ? -metric * size * scale : size;
}

function advance(pen: Pen, distance: number): void {
  if (!Number.isFinite(distance)) return;
  if (pen.state.font.isVertical) pen.y += distance;
  else pen.x += distance * pen.state.stretch;
}

function addGlyph(pen: Pen, text: string, width: number, rise: number, matrix: Matrix, page: Glyph[]): void {
  const isShown = !pen.state.isInvisible && pen.layers.every((layer) => layer);
  const [a, b, c, d] = matrix;
  // Text on a line at a slant is a watermark. Characters may lean: italics are often made so.
  const isUpright = Math.abs(b) < 0.1 * Math.abs(a) && Math.abs(c) < Math.abs(d);
  const isTurned = Math.abs(a) < 0.1 * Math.abs(b) && Math.abs(d) < Math.abs(c);
  if (!isShown || !(isUpright || isTurned)) return;
  pen.directions[isUpright ? (a < 0 ? 2 : 0) : b < 0 ? 3 : 1] += 1;
  const { size, font } = pen.state;
  const left = font.isVertical ? pen.x - size / 2 : pen.x;
  const base = font.isVertical ? pen.y - size * ascent : pen.y + rise;
  const [x, y] = moved(matrix, [left, base]);
  const standing: Matrix = isUpright ? [a, b, 0, d, x, y] : [a, b, c, 0, x, y];
  const corners = [0, width].flatMap((right) =>
    [-descent * size, ascent * size].map((up) => moved(standing, [right, up])),
  );
  const height = Math.abs(isUpright ? d : c);
  const faint = isFaint(pen) ? { isFaint: true } : {};
  const box = boxAround(corners);
  const glyph = { text, box, size: Math.abs(size) * height, step: pen.shown, ...faint };
  addVisible(glyph, pen.state.clip, page);
}

/** Text is dark; from here on it is taken for such that may lie across it. */
const darkest = 0.4;

function isFaint({ state: { brightness, transparency } }: Pen): boolean {
  return brightness > darkest || transparency > darkest;
}

/** Of a number that is shown in part, the last digit that is shown is noted. */
function addVisible(glyph: Glyph, clip: Box, page: Glyph[]): void {
  const last = page.at(-1);
  if (isInside(clip, middleX(glyph.box), middleY(glyph.box)))
    page.push(markedAtEdge(glyph, clip.left, clip.right, nearClip));
  else if (last && /^\d$/.test(glyph.text) && touches(last, glyph))
    page[page.length - 1] = { ...last, isCutOff: true };
}

function touches(before: Glyph, after: Glyph): boolean {
  const isSameLine = Math.abs(before.box.bottom - after.box.bottom) < 1;
  return isSameLine && Math.abs(after.box.left - before.box.right) < 0.1 * after.size;
}
