import type { PrintedTable } from '../../model/form.ts';
import type { Block } from '../block.ts';
import { align } from './names/align.ts';
import { type NameMatch, rowCalled, rowsNamed, sureScore } from './names/name-match.ts';
import { hasOrdinal } from './names/ordinal.ts';
import type { Vocabulary } from './names/vocabulary.ts';
import type { TableReading } from './reading.ts';
import { doubtBesideCrowded } from './rows/crowded-rows.ts';
import { joinCutRows } from './rows/cut-rows.ts';
import { fillGaps } from './rows/gaps.ts';
import { linesOf, spareNumbers, tellUnplaced } from './rows/leftovers.ts';
import { addNamesOnly } from './rows/names-only.ts';
import { readOnlyZeros } from './rows/only-zeros.ts';
import { ownRows } from './rows/own-rows.ts';
import { placeRow } from './rows/place-row.ts';
import { settleRepeated, withoutRepeats } from './rows/repeated-rows.ts';
import { shiftedRows } from './rows/shifted-rows.ts';
import { tornRows } from './rows/torn-rows.ts';
import { unsureBlocks } from './rows/unsure-blocks.ts';
import { columnsOfRow, openTable, type Table } from './table.ts';
import type { Segment } from './words/segments.ts';
import type { Token } from './words/tokens.ts';

/** Reads a table whose rows stand below one another, whatever its layout: by row names, then by the official order. */
export function readDown(form: PrintedTable, blocks: readonly Block[]): TableReading {
  const table = openTable(form, blocks, (vocabulary) => (names) => widthNamed(form, vocabulary, names));
  const { vocabulary, reading } = table;
  table.segments = withoutRepeats(table.segments);
  const candidates = allCandidates(table);
  const taken = align(candidates, vocabulary.rows.length);
  const widthOf = (row: number) => columnsOfRow(form, vocabulary, row).length;
  table.segments = joinCutRows(table.segments, taken, vocabulary, widthOf);
  const placed = fillGaps(table.segments, taken, vocabulary, widthOf);
  for (const { row, segment } of placed) table.blockOf.set(segment, vocabulary.rows[row]?.block ?? 0);
  table.own = ownRows(table, taken);
  table.unsure = unsureBlocks(table, taken);
  table.shifted = shiftedRows(table, candidates, placed);
  table.torn = tornRows(table, placed);
  for (const row of placed) placeRow(table, row);
  tellUnplaced(table, taken, placed);
  addNamesOnly(table);
  settleRepeated(table, candidates, taken);
  doubtBesideCrowded(table);
  reading.lines = linesOf(table, placed);
  reading.spare = spareNumbers(table, placed);
  return readOnlyZeros(table) ?? reading;
}

/** How many columns the row has that these names name; null where they name none. */
function widthNamed(form: PrintedTable, vocabulary: Vocabulary, names: readonly Token[]): number | null {
  const row = rowCalled(names, vocabulary);
  return row === undefined ? null : columnsOfRow(form, vocabulary, row).length;
}

function allCandidates(table: Table): NameMatch[][] {
  let rest = 0;
  return table.segments.map(({ names }, index) => {
    // What ends the name before is no name of its own: `…政府信息公 / 1089 / 开申请数量 / 701`.
    const isEnd = rest > 0 && rest >= names.length;
    const matches = isEnd ? [] : candidatesOf(table, index);
    rest = isEnd ? rest - names.length : Math.max(0, ...matches.map((match) => match.rest));
    return matches;
  });
}

/** A name of many short lines may have as many lines of numbers among them. */
const mostCuts = 8;

function candidatesOf({ form, vocabulary, segments }: Table, index: number): NameMatch[] {
  const segment = segments[index];
  if (segment === undefined || segment.values.length === 0) return [];
  const behind = () => segments.slice(index + 1, index + 1 + mostCuts).flatMap(({ names }) => names);
  const matches = rowsNamed(segment.names, behind, vocabulary);
  return matches
    .filter(
      ({ row }) =>
        !isHeading(row, vocabulary) ||
        isAsLong(segment, columnsOfRow(form, vocabulary, row).length) ||
        hasOrdinal(segment.names, segment.names.length - 1),
    )
    .map((match): NameMatch => {
      if (!isHeading(match.row, vocabulary)) return match;
      return hasOwnName(segment)
        ? { ...match, score: Math.min(match.score, sureScore - 1) }
        : { ...match, how: 'near', score: 5 };
    });
}

/** 总计 and 其他 are names of rows and of columns: over the 15 numbers of table four, 总计 is a column. */
function isHeading(row: number, vocabulary: Vocabulary): boolean {
  return (vocabulary.rows[row]?.names ?? []).some((name) => vocabulary.headings.has(name));
}

/** True where the name stands in the row of its numbers, or has the ordinal that rows have and columns have not. */
function hasOwnName({ names, values }: Segment): boolean {
  const last = names.at(-1);
  return (
    last !== undefined && (last.place.line === values[0]?.place.line || hasOrdinal(names, names.length - 1))
  );
}

function isAsLong({ values, shape }: Segment, width: number): boolean {
  const printed = values.filter((token) => token.kind === 'value').length;
  const cells = shape === null ? printed : values.length;
  return printed === 0 || (cells >= width - 1 && printed <= width + 2);
}
