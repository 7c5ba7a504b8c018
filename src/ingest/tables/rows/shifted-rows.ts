import { areColumnNumbers } from '../columns/column-numbers.ts';
import type { NameMatch } from '../names/name-match.ts';
import { columnsOfRow, type Table } from '../table.ts';
import type { Segment } from '../words/segments.ts';
import type { Token } from '../words/tokens.ts';
import type { RowValues } from './gaps.ts';

/** What stands at one place of a table: a row, how many numbers it lacks, and how many stand there that have no row. */
interface Stand {
  row: number | null;
  lacking: number;
  extra: number;
}

/**
 * Rows that may have the numbers of their neighbours. In a text without rows and columns (copied out of a PDF file, the names
 * of rows stand now before their numbers and now behind them), numbers without a row and rows without numbers belong
 * together, and what stands between them may have moved.
 */
export function shiftedRows(
  table: Table,
  candidates: readonly (readonly NameMatch[])[],
  placed: readonly RowValues[],
): Set<number> {
  const stands = table.segments.flatMap((segment, index) =>
    segment.shape === null ? standsOf(table, segment, candidates[index] ?? [], placed) : [],
  );
  const shifted = new Set<number>();
  for (const [at, { extra }] of stands.entries()) {
    if (extra === 0) continue;
    const moved = [
      ...untilFilled(stands.slice(0, at + 1).reverse(), extra),
      ...untilFilled(stands.slice(at), extra),
    ];
    for (const { row } of moved) if (row !== null) shifted.add(row);
  }
  return shifted;
}

/** The stands up to the one with which as many numbers are lacking as there are too many; at most up to the last that lacks any. */
function untilFilled(stands: readonly Stand[], extra: number): readonly Stand[] {
  let open = extra;
  let end = 0;
  for (const [index, { lacking }] of stands.entries()) {
    if (lacking === 0) continue;
    end = index + 1;
    open -= lacking;
    if (open <= 0) break;
  }
  return stands.slice(0, end);
}

function standsOf(
  table: Table,
  segment: Segment,
  matches: readonly NameMatch[],
  placed: readonly RowValues[],
): Stand[] {
  const widthOf = (row: number) => columnsOfRow(table.form, table.vocabulary, row).length;
  const count = segment.values.filter(({ kind }) => kind === 'value').length;
  const rows = placed.filter(({ segment: own }) => own === segment || isPartOf(own, segment));
  const above = namesOnly(table, segment.names, placed).map((row) => standOf(row, widthOf(row)));
  if (rows.length === 0) {
    const isExtra = matches.length === 0 && !areColumnNumbers(segment) && !table.own.has(segment);
    return [...above, standOf(null, 0, isExtra ? count : 0)];
  }
  const spare = count - rows.reduce((sum, { row }) => sum + widthOf(row), 0);
  const own = rows.map(({ row }) => standOf(row, Math.max(0, -spare)));
  // A number too many is fitted by the sums of its row; a whole row too many is not.
  return [...above, ...own, standOf(null, 0, spare >= widthOf(rows[0]?.row ?? 0) ? spare : 0)];
}

function standOf(row: number | null, lacking: number, extra = 0): Stand {
  return { row, lacking, extra };
}

/** Rows that are named here and have no numbers anywhere. */
function namesOnly(
  { vocabulary }: Table,
  names: readonly Token[],
  placed: readonly RowValues[],
): readonly number[] {
  const found = names.flatMap(({ name }) =>
    vocabulary.headings.has(name) ? [] : (vocabulary.byName.get(name) ?? []),
  );
  return found.filter((row) => !placed.some((other) => other.row === row));
}

function isPartOf(stretch: Segment, segment: Segment): boolean {
  const [first] = stretch.values;
  return first !== undefined && segment.values.includes(first);
}
