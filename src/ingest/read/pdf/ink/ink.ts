import type { Box } from './geometry.ts';

/** A printed character. */
export interface Glyph {
  text: string;
  box: Box;
  /** The height of the type, in points. */
  size: number;
  /** The number of the drawing step that printed it: characters of one step are of one text. */
  step?: number;
  /** A digit over an edge that cuts off what follows, or of which nobody can say whether the next one follows it. */
  isCutOff?: boolean;
  /** Printed pale or in colour, so that it may lie across the text. */
  isFaint?: boolean;
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

/** What stops a file from being read. */
export type PdfProblem =
  | { kind: 'protected' }
  | { kind: 'damaged'; reason: string }
  | { kind: 'unsafe'; reason: string };

/** The pages of a file, or why there are none. Plain data, so that it can come from another thread. */
export type InkReading = PageInk[] | PdfProblem;
