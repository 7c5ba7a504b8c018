import type { Box } from './geometry.ts';

/** A printed character. */
export interface Glyph {
  text: string;
  box: Box;
  /** The height of the type, in points. */
  size: number;
}

/** A printed line that runs across or down the page. */
export interface Ruling {
  isAcross: boolean;
  /** Where it stands: from the top for a line across, from the left for a line down. */
  at: number;
  from: number;
  to: number;
}

/** What one page shows. */
export interface PageInk {
  page: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
}
