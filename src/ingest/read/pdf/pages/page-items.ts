import { type Box, isInside, middleX, middleY } from '../ink/geometry.ts';
import type { Glyph, PageInk } from '../ink/ink.ts';
import type { PrintedTable } from '../ink/printed-table.ts';
import { linesOf, type TextLine } from '../ink/text-line.ts';
import { follows } from '../ruled/cell-text.ts';
import { latticesOf } from '../ruled/lattice.ts';
import { ruledTable } from '../ruled/table.ts';

/** A line of text outside the tables. */
export interface LineItem {
  kind: 'line';
  line: TextLine;
  page: number;
}

export interface TableItem {
  kind: 'table';
  table: PrintedTable;
  page: number;
}

export type PageItem = LineItem | TableItem;

/** What stands on a page, from top to bottom. */
export function itemsOf(ink: PageInk): PageItem[] {
  const { page } = ink;
  let rest: readonly Glyph[] = ink.glyphs;
  const items: PageItem[] = [];
  // The smallest first, so that a table inside a frame is read before the frame.
  for (const lattice of latticesOf(ink.rulings).sort((a, b) => areaOf(a.box) - areaOf(b.box))) {
    const [inside, outside] = parted(rest, lattice.box);
    const table = ruledTable(lattice, inside, ink);
    if (table === null || !isTable(table)) continue;
    items.push({ kind: 'table', table, page });
    rest = outside;
  }
  for (const line of linesOf(rest)) items.push({ kind: 'line', line, page });
  return items.sort((a, b) => boxOf(a).top - boxOf(b).top);
}

export function boxOf(item: PageItem): Box {
  return item.kind === 'line' ? item.line.box : item.table.box;
}

/** A frame around text has one column. */
function isTable(table: PrintedTable): boolean {
  return table.rows.some((row) => row.cells.length > 1);
}

function areaOf(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function parted(glyphs: readonly Glyph[], box: Box): [Glyph[], Glyph[]] {
  const inside: Glyph[] = [];
  const outside: Glyph[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const isIn = isInside(box, middleX(glyph.box), middleY(glyph.box));
    // A number may reach over the side of its table.
    const goesOn = last !== undefined && last === inside.at(-1) && follows(last, glyph);
    (isIn || goesOn ? inside : outside).push(glyph);
    last = glyph;
  }
  return [inside, outside];
}
