import type { FormSection } from '../../model/form.ts';
import { normaliseLabel } from '../../model/label.ts';
import { numberingOf } from '../../model/numbering.ts';
import type { Block, Grid, Piece } from '../block.ts';
import { breakLine } from './break-lines.ts';
import { titlesOf } from './section-titles.ts';

/** A cell alone in its row with more text than a caption or the name of a row. */
const shortestProse = 40;

/**
 * Takes the text out of tables that hold a whole report: where a row is nothing but the heading of a section, rows of one
 * cell are paragraphs, and the rows between them are tables.
 */
export function breakGrids(blocks: readonly Block[], sections: readonly FormSection[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'grid' ? brokenGrid(block, sections) : [block]));
}

function brokenGrid(grid: Grid, sections: readonly FormSection[]): Block[] {
  const isHeading = (cell: Piece | null) =>
    cell !== null &&
    numberingOf(cell.text).level === 1 &&
    sections.some((section) => titlesOf(section).has(normaliseLabel(cell.text)));
  const rows = grid.rows.flatMap((row) => brokenRow(row, isHeading, sections));
  const alone = rows.map(cellAlone);
  const first = alone.findIndex(isHeading);
  if (first < 0) return [grid];
  const blocks: Block[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = alone[index] ?? null;
    const last = blocks.at(-1);
    const isText = cell !== null && (index < first || isHeading(cell) || cell.text.length >= shortestProse);
    if (isText) blocks.push({ kind: 'paragraph', lines: [cell] });
    else if (last?.kind === 'grid') last.rows.push(row);
    else blocks.push({ kind: 'grid', rows: [row] });
  }
  return blocks;
}

/** Looked for first: nearly all cells are names and numbers. */
const mayHoldHeading = /(?:[一二三四五六七八九十]\s?[、．.，,]|部分|章)/;

/**
 * A spreadsheet made of a page whose tables lay it out has the heading of a section, and what stands above it, in the first cell
 * of the table below: `四、……情况 行政复议`. They become rows of their own.
 */
function brokenRow(
  row: Piece[],
  isHeading: (cell: Piece | null) => boolean,
  sections: readonly FormSection[],
): Piece[][] {
  const at = row.findIndex(
    (cell) => mayHoldHeading.test(cell.text) && broken(cell, sections).some(isHeading),
  );
  const cell = row[at];
  if (cell === undefined) return [row];
  const pieces = broken(cell, sections);
  const last = pieces.at(-1) ?? cell;
  const staysAlone = pieces.length === 1 || isHeading(last) || last.text.length >= shortestProse;
  if (staysAlone && cellAlone(row) !== null) return pieces.map((piece) => [piece]);
  const rest = { ...cell, text: '', ...(staysAlone ? {} : last) };
  return [...pieces.slice(0, staysAlone ? undefined : -1).map((piece) => [piece]), row.with(at, rest)];
}

function broken(cell: Piece, sections: readonly FormSection[]): Piece[] {
  return breakLine(cell, sections, true);
}

/** The only cell of a row with text in it. */
function cellAlone(row: readonly Piece[]): Piece | null {
  const [only, ...others] = row.filter(({ text }) => text !== '');
  return only === undefined || others.length > 0 ? null : only;
}
