import type { Glyph, Ruling } from './ink.ts';
import type { Font, Pen } from './pen.ts';

/** What is drawn on, and what the file says of fonts and layers. */
export interface Sheet {
  glyphs: Glyph[];
  rulings: Ruling[];
  fontNamed: (name: string) => Font;
  isShown: (layer: unknown) => boolean;
}

/** What one step of a drawing does. */
export type Step = (pen: Pen, args: readonly unknown[], sheet: Sheet) => void;

/** A page with more lines than this is a drawing, not a form. */
export const mostRulings = 20_000;
