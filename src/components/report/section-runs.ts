import type { FormTable } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import { cellsIn } from '../table/report-cells.ts';
import type { NarrativeBlock } from './narrative.ts';
import type { Note } from './notes.ts';

/** A paragraph with notes beside it, and the paragraphs after it that the notes may reach down to. */
export interface Run {
  lead: NarrativeBlock;
  notes: readonly Note[];
  rest: readonly NarrativeBlock[];
}

/** Cuts text into runs, so that a long note uses the margin of what follows and never pushes the text apart. */
export function runsOf(
  blocks: readonly NarrativeBlock[],
  beside: ReadonlyMap<string, readonly Note[]>,
): Run[] {
  const runs: { lead: NarrativeBlock; notes: readonly Note[]; rest: NarrativeBlock[] }[] = [];
  for (const block of blocks) {
    const notes = beside.get(block.id) ?? [];
    const last = runs.at(-1);
    if (last === undefined || notes.length > 0) runs.push({ lead: block, notes, rest: [] });
    else last.rest.push(block);
  }
  return runs;
}

/** The text before a table and the text after it, as the report prints them. */
export function aroundTable(
  blocks: readonly NarrativeBlock[],
  table: FormTable | undefined,
  cells: Report['cells'],
): [before: readonly NarrativeBlock[], after: readonly NarrativeBlock[]] {
  const firstLine = table === undefined ? null : firstLineOf(table, cells);
  if (firstLine === null) return [blocks, []];
  const cut = blocks.findIndex(({ lines }) => lines !== null && lines[0] > firstLine);
  return cut < 0 ? [blocks, []] : [blocks.slice(0, cut), blocks.slice(cut)];
}

function firstLineOf(table: FormTable, cells: Report['cells']): number | null {
  let first: number | null = null;
  for (const [, { line }] of cellsIn(cells, table.id)) {
    if (line !== null && (first === null || line < first)) first = line;
  }
  return first;
}
