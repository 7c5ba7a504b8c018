import type { Canvas } from './canvas.ts';
import { type Glyph, glyphOf, type Weight } from './font.ts';
import type { Line } from './line.ts';
import { moved } from './outline.ts';
import type { Ink } from './palette.ts';
import { type Stamp, stampOf } from './stamp.ts';

/** A character in its pixels, and how far it is to the next one. */
interface Type {
  stamp: Stamp;
  advance: number;
}

/** Every character is drawn once for each look that it has; there are some thousands of them at most. */
const types = new Map<string, Type>();

/** Sets lines of words on a picture. */
export function setLines(canvas: Canvas, lines: readonly Line[]): void {
  for (const line of lines) setLine(canvas, line);
}

function setLine(canvas: Canvas, { words, x, y, size, weight, ink }: Line): void {
  let at = x;
  for (const character of words) {
    const { stamp, advance } = typeOf(character, size, weight, ink);
    canvas.set(stamp, Math.round(at / 2) * 2, y);
    at += advance;
  }
}

function typeOf(character: string, size: number, weight: Weight, ink: Ink): Type {
  const key = `${character}${size}${weight}${ink}`;
  const known = types.get(key);
  if (known !== undefined) return known;
  const made = typeFrom(glyphOf(character, weight), size, ink);
  types.set(key, made);
  return made;
}

function typeFrom({ outline, advance }: Glyph, size: number, ink: Ink): Type {
  return { stamp: stampOf(moved(outline, size, 0, 0), ink), advance: advance * size };
}
