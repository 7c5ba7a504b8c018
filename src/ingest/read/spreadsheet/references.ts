/** A block of cells, by its upper left corner and its size. Rows and columns count from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A sheet has columns up to XFD and rows up to 1,048,576. */
const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** `C7` → row 7, column 3. */
export function placeOf(text: string): { row: number; column: number } | null {
  const match = reference.exec(text);
  if (match === null) return null;
  const letters = match[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** `B2:D3` → row 2, column 2, two rows, three columns. */
export function areaOf(text: string): Area | null {
  const [first, last] = text.split(':').map(placeOf);
  if (!first || !last || last.row < first.row || last.column < first.column) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
