import { areColumnNumbers } from '../columns/column-numbers.ts';
import type { NameMatch } from '../names/name-match.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import type { Segment } from '../words/segments.ts';

/** Values of one row: those of a whole segment, or a stretch of them where several rows' numbers stand together. */
export interface RowValues {
  row: number;
  segment: Segment;
  how: NameMatch['how'] | 'unlabelled';
}

interface Named {
  match: NameMatch;
  segment: number;
}

/**
 * Gives numbers without a name to the rows that are missing before, between and after named rows, where both are equally
 * many: a lost row name leaves its numbers with the row before (formats Q15), a merged group its zeros with the group's
 * name (Q12).
 */
export function fillGaps(
  segments: readonly Segment[],
  taken: readonly (NameMatch | null)[],
  vocabulary: Vocabulary,
  widthOf: (row: number) => number,
): RowValues[] {
  const named = taken.flatMap((match, segment) => (match === null ? [] : [{ match, segment }]));
  const [first] = named;
  const placed = first
    ? beforeFirst(segments.slice(0, first.segment), first.match.row, vocabulary, widthOf)
    : [];
  for (const [position, here] of named.entries()) {
    const next = named[position + 1];
    const { row, how } = here.match;
    const width = widthOf(row);
    const missing = rowsBetween(vocabulary, row, next?.match.row ?? vocabulary.rows.length, named);
    if (missing.every((option) => option.length === 0)) {
      const segment = segments[here.segment];
      if (segment) placed.push({ row, segment, how });
      continue;
    }
    const stretches = stretchesOf(segments.slice(here.segment, next?.segment ?? here.segment + 1), width);
    const rows = missing.find((option) => option.length > 0 && option.length === stretches.length - 1);
    // Between blocks stand their headings, so that the numbers of one never run on into the next.
    const block = vocabulary.rows[row]?.block;
    const isOneBlock = rows?.every((index) => vocabulary.rows[index]?.block === block) ?? false;
    const areTheirs = isOneBlock && (areZeros(stretches) || !isNamed(rows ?? [], segments, vocabulary));
    const segment = areTheirs ? stretches[0] : segments[here.segment];
    if (segment) placed.push({ row, segment, how });
    if (rows && areTheirs) placed.push(...unlabelled(rows, stretches.slice(1)));
  }
  return placed;
}

/** A row whose name is printed elsewhere is not one whose name was lost: `9 9 1 1 4 5` need not be two rows of three. */
function isNamed(
  rows: readonly number[],
  segments: readonly Segment[],
  { rows: known, headings }: Vocabulary,
) {
  const names = new Set(rows.flatMap((row) => known[row]?.names ?? []).filter((name) => !headings.has(name)));
  return segments.some((segment) => segment.names.some(({ name }) => names.has(name)));
}

function areZeros(stretches: readonly Segment[]): boolean {
  return stretches.every(({ values }) => values.every(({ text }) => /^[0０]$/.test(text)));
}

/** Rows above the first named one, as many as there are full rows of numbers without a name. */
function beforeFirst(
  segments: readonly Segment[],
  row: number,
  vocabulary: Vocabulary,
  widthOf: (row: number) => number,
): RowValues[] {
  const width = widthOf(row);
  const stretches = stretchesOf(
    segments.filter((segment) => segment.shape !== null && !areColumnNumbers(segment)),
    width,
  );
  const rows = rowsBetween(vocabulary, -1, row).find(
    (option) => option.length > 0 && option.length === stretches.length,
  );
  return rows?.every((index) => widthOf(index) === width) ? unlabelled(rows, stretches) : [];
}

function unlabelled(rows: readonly number[], stretches: readonly Segment[]): RowValues[] {
  return stretches.map((segment, index) => ({ row: rows[index] ?? -1, segment, how: 'unlabelled' }));
}

/**
 * The rows that should stand between two others: more than one list where the form allows two ways to print them and no
 * row that was named shows which one it is.
 */
function rowsBetween(
  vocabulary: Vocabulary,
  after: number,
  before: number,
  named: readonly Named[] = [],
): number[][] {
  const rows = vocabulary.rows
    .slice(after + 1, before)
    .map((entry, index) => ({ row: entry.row, index: after + 1 + index }));
  const way = (keep: 'undivided' | 'divided') =>
    rows.filter(({ row }) => row.variant === null || row.variant.way === keep).map(({ index }) => index);
  const shown = named.flatMap(({ match }) => vocabulary.rows[match.row]?.row.variant?.way ?? []);
  return shown.length > 0 ? shown.slice(0, 1).map(way) : [way('undivided'), way('divided')];
}

/** Cuts values into stretches as long as a row; none where they do not divide evenly. */
function stretchesOf(segments: readonly Segment[], width: number): Segment[] {
  const numbers = segments.map((segment) => segment.values.filter((token) => token.kind === 'value'));
  if (numbers.some((values) => values.length % width !== 0)) return [];
  return numbers.flatMap((values, index) =>
    [...Array(values.length / width).keys()].map((part) => ({
      names: part === 0 ? (segments[index]?.names ?? []) : [],
      values: values.slice(part * width, (part + 1) * width),
      shape: null,
    })),
  );
}
