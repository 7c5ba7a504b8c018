import { areColumnNumbers } from '../columns/column-numbers.ts';
import type { NameMatch } from '../names/name-match.ts';
import type { Table } from '../table.ts';
import { quote } from '../tell.ts';
import type { Segment } from '../words/segments.ts';
import type { RowValues } from './gaps.ts';

type Taken = readonly (NameMatch | null)[];

/** Numbers between the rows of the table that belong to none of them. */
export function tellUnplaced(
  { form, segments, reading, unsure, own }: Table,
  taken: Taken,
  placed: readonly RowValues[],
): void {
  // Where names may stand behind their numbers, the first numbers have none.
  const first = taken.findIndex((match) => match !== null) - (unsure.size > 0 ? 2 : 0);
  const last = taken.findLastIndex((match) => match !== null);
  const used = new Set(placed.flatMap(({ segment }) => segment.values));
  for (const segment of segments.slice(Math.max(0, first + 1), last)) {
    const loose = segment.values.filter((token) => token.kind === 'value' && !used.has(token));
    if (loose.length === 0 || areColumnNumbers(segment)) continue;
    const isOwn = own.has(segment);
    const label = quote(segment.names.slice(isOwn ? -1 : -2), '') || '（无行名）';
    const facts = { table: form.title, label, values: quote(loose, '、') };
    reading.notebook.tell(isOwn ? 'table/own-row' : 'table/unplaced-numbers', facts, {
      path: form.id,
      line: loose[0]?.place.line ?? null,
    });
  }
}

/** How many numbers of a text without cells belong to no row. */
export function spareNumbers(table: Table, placed: readonly RowValues[]): number {
  const used = new Set(placed.flatMap(({ segment }) => segment.values));
  const spare = (segment: Segment) =>
    segment.values.filter((token) => token.kind === 'value' && !used.has(token));
  return table.segments
    .filter((segment) => segment.shape === null && !areColumnNumbers(segment) && !table.own.has(segment))
    .reduce((sum, segment) => sum + spare(segment).length, 0);
}

/** The stretch of the transcript that is this table: from its first known name to its last number. */
export function linesOf({ vocabulary, names }: Table, placed: readonly RowValues[]): [number, number] | null {
  const known = names.filter((name) => vocabulary.all.has(name.name));
  const lines = [...known, ...placed.flatMap(({ segment }) => segment.values)].map(
    (token) => token.place.line,
  );
  return lines.length === 0 ? null : [Math.min(...lines), Math.max(...lines)];
}
