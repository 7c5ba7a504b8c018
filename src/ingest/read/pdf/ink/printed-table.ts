import type { Box } from './geometry.ts';

/** A cell as printed. What is covered by a merged cell is blank. */
export interface PrintedCell {
  text: string;
  /** The last line of text fills the width of the cell, so that it may go on in the next line or on the next page. */
  isFull: boolean;
}

export interface PrintedRow {
  cells: PrintedCell[];
  /** One cell goes over all columns. */
  isCaption: boolean;
  page: number;
  /** Where its columns begin; none where no lines show it. */
  lefts: readonly number[];
}

/** A table, or the part of it that one page shows. */
export interface PrintedTable {
  box: Box;
  rows: PrintedRow[];
}
