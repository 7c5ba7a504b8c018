import { middleX, middleY } from '../ink/geometry.ts';
import type { Piece } from '../ink/pieces.ts';
import type { ValueColumn } from './columns.ts';
import type { OpenLine } from './zones.ts';

/** The headings over columns of numbers: one line for each of the wide ones, then one with a name for every column. */
export function headingRows(
  lines: readonly OpenLine[],
  columns: readonly ValueColumn[],
  depth: number,
): string[][] {
  const pieces = lines.flatMap((line) => line.pieces);
  const centres = columns.map((column) => (column.left + column.right) / 2);
  // Over few columns a line of its own before other headings is a caption: 第二十条第（五）项.
  const [first, ...others] = lines;
  const isCaption = (piece: Piece) =>
    columns.length < 4 && others.length > 0 && first?.pieces.length === 1 && first.pieces[0] === piece;
  const isWide = (piece: Piece) => isCaption(piece) || isOverSeveral(piece, centres);
  const wide = lines.flatMap((line) => {
    const texts = line.pieces.filter(isWide).map((piece) => piece.text);
    return texts.length > 0 ? [texts] : [];
  });
  const names: string[] = Array(columns.length + 1).fill('');
  for (const piece of pieces.filter((one) => !isWide(one)).sort((a, b) => middleY(a.box) - middleY(b.box))) {
    const column = columnOf(piece, centres, columns[0]?.left ?? 0);
    names[column] = `${names[column] ?? ''}${piece.text}`;
  }
  const [corner = '', ...rest] = names;
  if (names.every((name) => name === '')) return wide;
  const labels = depth === 0 ? [corner].filter(Boolean) : [...Array<string>(depth - 1).fill(''), corner];
  return [...wide, [...labels, ...rest]];
}

function isOverSeveral({ box }: Piece, centres: readonly number[]): boolean {
  return centres.filter((centre) => centre > box.left && centre < box.right).length > 1;
}

/** The number of the column that a heading stands over, from 1; 0 for what stands left of them all. */
function columnOf(piece: Piece, centres: readonly number[], from: number): number {
  if (piece.box.right < from) return 0;
  const distances = centres.map((centre) => Math.abs(centre - middleX(piece.box)));
  return distances.indexOf(Math.min(...distances)) + 1;
}
