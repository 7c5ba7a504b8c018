import type { NameMatch } from './name-match.ts';
import type { Segment } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Values of one row: those of a whole segment, or a stretch of them where several rows' numbers stand together. */
export interface RowValues {
  row: number;
  segment: Segment;
  how: NameMatch['how'] | 'unlabelled';
}

/**
 * Gives numbers without a name to the rows that are missing between two named rows, where both are equally many: a lost
 * row name leaves its numbers with the row before (formats Q15), a merged group its zeros with the group's name (Q12).
 */
export function fillGaps(
  segments: readonly Segment[],
  taken: readonly (NameMatch | null)[],
  vocabulary: Vocabulary,
  widthOf: (row: number) => number,
): RowValues[] {
  const placed: RowValues[] = [];
  const named = taken.flatMap((match, segment) => (match === null ? [] : [{ match, segment }]));
  for (const [position, here] of named.entries()) {
    const next = named[position + 1];
    const missing = rowsBetween(vocabulary, here.match.row, next?.match.row ?? vocabulary.rows.length);
    const width = widthOf(here.match.row);
    const stretches = stretchesOf(
      segments.slice(here.segment, next?.segment ?? segments.length),
      width,
      next === undefined,
    );
    const rows = missing.find((option) => option.length > 0 && option.length === stretches.length - 1);
    const segment = segments[here.segment];
    if (rows && stretches[0]) {
      placed.push({ row: here.match.row, segment: stretches[0], how: here.match.how });
      placed.push(
        ...rows.flatMap((row, index) => {
          const stretch = stretches[index + 1];
          return stretch ? [{ row, segment: stretch, how: 'unlabelled' as const }] : [];
        }),
      );
    } else if (segment) {
      placed.push({ row: here.match.row, segment, how: here.match.how });
    }
  }
  return placed;
}

/** The rows that should stand between two others: more than one list where the form allows two ways to print them. */
function rowsBetween(vocabulary: Vocabulary, after: number, before: number): number[][] {
  const rows = vocabulary.rows
    .slice(after + 1, before)
    .map((entry, index) => ({ row: entry.row, index: after + 1 + index }));
  const way = (keep: 'undivided' | 'divided') =>
    rows.filter(({ row }) => row.variant === null || row.variant.way === keep).map(({ index }) => index);
  return [way('undivided'), way('divided')];
}

/** Cuts values into stretches as long as a row; none where they do not divide evenly. The last gap ends with its table. */
function stretchesOf(segments: readonly Segment[], width: number, isLast: boolean): Segment[] {
  const numbers = segments.map((segment) => segment.values.filter((token) => token.kind === 'value'));
  const usable = isLast ? numbers.slice(0, 1) : numbers;
  if (usable.some((values) => values.length % width !== 0)) return [];
  return usable.flatMap((values, index) =>
    [...Array(values.length / width).keys()].map((part) => ({
      names: part === 0 ? (segments[index]?.names ?? []) : [],
      values: values.slice(part * width, (part + 1) * width),
      shape: null,
    })),
  );
}
