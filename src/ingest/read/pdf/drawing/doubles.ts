import { middleX, middleY } from '../ink/geometry.ts';
import type { Glyph } from '../ink/ink.ts';

/** Bold type is often made by printing a character twice, a hair apart. Nearer than this part of its size is the same one. */
const hair = 0.14;

/** The characters of a page, each once. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const places = neighbourhood(glyph);
    if (places.some((place) => seen.get(place)?.some((other) => isSamePlace(glyph, other)))) return false;
    const [own = ''] = places;
    seen.set(own, [...(seen.get(own) ?? []), glyph]);
    return true;
  });
}

/** The square of the page that a character stands in, and those around it. */
function neighbourhood({ text, box, size }: Glyph): string[] {
  const side = Math.max(1, Math.round(size));
  const [x, y] = [Math.floor(middleX(box) / side), Math.floor(middleY(box) / side)];
  const around = [0, -1, 1].flatMap((dx) => [0, -1, 1].map((dy) => `${text} ${side} ${x + dx} ${y + dy}`));
  return around;
}

function isSamePlace(a: Glyph, b: Glyph): boolean {
  const near = hair * a.size;
  return Math.abs(middleX(a.box) - middleX(b.box)) < near && Math.abs(middleY(a.box) - middleY(b.box)) < near;
}
