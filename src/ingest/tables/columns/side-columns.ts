import { once } from '../../../model/once.ts';
import type { Block, Grid, Piece } from '../../block.ts';

/** Columns that clerks add for themselves: running numbers, remarks, units. The form has no numbers there. */
export const numbering = /^(?:序号|行次|行号|编号|项次)$/;
const remark = /^(?:备注|说明|备注说明|注|单位|计量单位)$/;

/** What the headings met last say of such columns, by the width of their row. */
type SideColumns = Map<number, Map<number, RegExp>>;

/** The blocks with the cells of such columns empty. Only what is named so, in rows as wide as the one that names it. */
export function withoutSideColumns(blocks: readonly Block[]): readonly Block[] {
  // Hardly a table has any.
  if (!blocks.some((block) => block.kind === 'grid' && namesOne(block))) return blocks;
  let columns: SideColumns = new Map();
  return blocks.map((block) => {
    // The rule below the headings of Markdown parts them from their rows; a paragraph parts two tables.
    if (block.kind === 'paragraph') columns = new Map();
    return block.kind === 'grid' ? { ...block, rows: withoutColumns(block.rows, columns) } : block;
  });
}

const longestName = 10;

const namesOne = once(({ rows }: Grid) =>
  rows.some((row) => row.some(({ text }) => text.length <= longestName && kindOf(text) !== undefined)),
);

function kindOf(text: string): RegExp | undefined {
  const name = text.replace(/\s/g, '');
  return [numbering, remark].find((pattern) => pattern.test(name));
}

/** A heading counts until another row of headings is met: the blocks of table two have their own. */
function withoutColumns(rows: readonly Piece[][], columns: SideColumns): Piece[][] {
  return rows.map((row) => {
    const headings = headingsIn(row);
    if (headings.size > 0) columns.set(row.length, headings);
    const named = columns.get(row.length);
    return named === undefined
      ? row
      : row.map((cell, at) => (isAside(cell, named.get(at)) ? empty(cell) : cell));
  });
}

function headingsIn(row: readonly Piece[]): Map<number, RegExp> {
  if (row.length < 3 || row.some(({ text }) => /^\d/.test(text))) return new Map();
  return new Map(
    [...row.entries()].flatMap(([at, { text }]) => {
      const kind = kindOf(text);
      return kind === undefined ? [] : [[at, kind] as const];
    }),
  );
}

/** Where a number should count rows and something else stands, the columns are not what they are called. */
function isAside({ text }: Piece, heading: RegExp | undefined): boolean {
  if (heading === undefined) return false;
  return heading === remark || heading.test(text.replace(/\s/g, '')) || /^\d{1,3}$/.test(text);
}

function empty(cell: Piece): Piece {
  return { ...cell, text: '' };
}
