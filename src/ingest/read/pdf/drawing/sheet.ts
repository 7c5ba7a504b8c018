import type { Box } from '../ink/geometry.ts';
import type { Glyph, Ruling } from '../ink/ink.ts';
import type { Font, Pen } from './pen.ts';
import type { Strokes } from './strokes.ts';

/** What is drawn on, and what the file says of fonts and layers. */
export interface Sheet {
  glyphs: Glyph[];
  rulings: Ruling[];
  dots: Box[];
  fills: Box[];
  fontNamed: (name: string) => Font;
  isShown: (layer: unknown) => boolean;
}

/** What one step of a drawing does. */
export type Step = (pen: Pen, args: readonly unknown[], sheet: Sheet) => void;

/** A page with more lines than this is a drawing, not a form. */
export const mostRulings = 20_000;
/** A form with dotted borders has a dot every two points. */
const mostDots = 200_000;

/** Notes what is drawn, and no more of it when it is too much for a form. */
export function addStrokes(sheet: Sheet, { rulings, dots, fills }: Strokes): void {
  if (sheet.rulings.length <= mostRulings) sheet.rulings.push(...rulings);
  if (sheet.dots.length <= mostDots) sheet.dots.push(...dots);
  if (sheet.fills.length <= mostRulings) sheet.fills.push(...fills);
}
