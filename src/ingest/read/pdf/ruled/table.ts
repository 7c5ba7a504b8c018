import { runsOverEdge, unseen } from '../ink/cut-off.ts';
import { type Box, middleX, middleY } from '../ink/geometry.ts';
import type { Glyph, PageInk } from '../ink/ink.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from '../ink/printed-table.ts';
import { linesOf } from '../ink/text-line.ts';
import { cellText, middleOf, numberRuns, type PlaceOf, partedOverCells } from './cell-text.ts';
import type { Lattice } from './lattice.ts';
import { type CellMap, cellMapOf } from './merged-cells.ts';
import { withoutSlivers } from './slivers.ts';

const blank: PrintedCell = { text: '', isFull: false };

/** A cell of the lattice with its text, or null for a square that a merged cell covers. */
export type Square = PrintedCell | null;

/** Reads the characters inside a lattice into its cells. Null where the lines are no table but a frame. */
export function ruledTable(lattice: Lattice, glyphs: readonly Glyph[], ink: PageInk): PrintedTable | null {
  const map = cellMapOf(lattice);
  if (!map.some((line) => new Set(line).size > 1)) return null;
  const inside = glyphsByCell(lattice, map, glyphs);
  const squares = map.map((line, row) =>
    line.map((cell, column): Square => {
      const isStart = map[row - 1]?.[column] !== cell && line[column - 1] !== cell;
      if (!isStart) return null;
      const box = boxOf(lattice, map, row, column);
      const printed = printedCell(inside.get(cell) ?? [], box);
      return printed.text === '' && runsOverEdge(box, ink) ? { ...printed, text: unseen } : printed;
    }),
  );
  const rows = withoutSlivers(squares, lattice.xs).flatMap(({ squares: line, lefts }): PrintedRow[] => {
    const cells = line.map((square) => square ?? blank);
    const isCaption = cells.length > 1 && line.filter((square) => square !== null).length === 1;
    return cells.some((cell) => cell.text !== '') ? [{ cells, isCaption, page: ink.page, lefts }] : [];
  });
  return { box: lattice.box, rows };
}

/** Room for one more character, and the padding of both sides in points. */
const padding = 15;

function printedCell(glyphs: readonly Glyph[], { left, right }: Box): PrintedCell {
  const last = linesOf(glyphs).at(-1);
  const free = last ? right - left - (last.box.right - last.box.left) - last.size : right - left;
  return { text: cellText(glyphs, right), isFull: free < padding };
}

/** The box of the cell that begins in this square. */
function boxOf({ xs, ys, box }: Lattice, map: CellMap, row: number, column: number): Box {
  const cell = map[row]?.[column];
  const lastRow = map.findLastIndex((line) => line[column] === cell);
  const lastColumn = map[row]?.lastIndexOf(cell ?? -1) ?? column;
  return {
    left: xs[column] ?? box.left,
    top: ys[row] ?? box.top,
    right: xs[lastColumn + 1] ?? box.right,
    bottom: ys[lastRow + 1] ?? box.bottom,
  };
}

/** A number is put into a cell whole, other text character by character. */
function glyphsByCell(lattice: Lattice, map: CellMap, glyphs: readonly Glyph[]): Map<number, Glyph[]> {
  const inside = new Map<number, Glyph[]>();
  const { xs, ys } = lattice;
  const placeOf: PlaceOf = (run) => {
    const [first] = run;
    const line = first === undefined ? undefined : map[intervalOf(ys, middleY(first.box))];
    const at = intervalOf(xs, middleOf(run));
    const start = first === undefined ? at : intervalOf(xs, middleX(first.box));
    return { cell: line?.[at] ?? line?.[start], width: (xs[at + 1] ?? Infinity) - (xs[at] ?? 0) };
  };
  for (const run of numberRuns(glyphs).flatMap((whole) => partedOverCells(whole, placeOf))) {
    const { cell } = placeOf(run);
    if (cell === undefined) continue;
    const known = inside.get(cell);
    if (known) known.push(...run);
    else inside.set(cell, [...run]);
  }
  return inside;
}

/** Between which two of the places a position is. */
function intervalOf(places: readonly number[], position: number): number {
  const after = places.findIndex((place) => place > position);
  return after < 0 ? places.length : after - 1;
}
