import type { Segment } from '../words/segments.ts';
import type { Strip, Token } from '../words/tokens.ts';

/** A number that stands below a heading in so many rows was not moved there. */
const enoughRows = 2;

/**
 * True where numbers stand below more headings than the form has columns: 上年, 占比, or all columns once more for another year.
 * Then neither their number nor a sum says which of them a row with empty cells has.
 */
export function hasExtraColumn(
  rows: readonly Segment[],
  names: readonly Token[],
  strips: readonly Strip[],
  knownNames: readonly string[][],
  words: ReadonlySet<string>,
): boolean {
  if (rows.every(({ values }) => values.length <= knownNames.length)) return false;
  const widths = new Set(rows.flatMap(({ shape }) => shape?.width ?? []));
  const known = new Set(knownNames.flat());
  return [...widths].some((width) => {
    const headings = headingsByPlace(names, strips, width);
    const filled = filledPlaces(rows.filter(({ shape }) => shape?.width === width));
    // What else the form prints there, a corner or a group, may stand over numbers in rows that have moved.
    const isOther = (labels: readonly Token[]) => labels.every(({ name }) => !words.has(name));
    const isColumn = ([place, labels]: [number, Token[]]) =>
      labels.some(({ name }) => known.has(name)) ||
      (isOther(labels) && (filled.get(place) ?? 0) >= enoughRows);
    const columns = [...headings].sort(([a], [b]) => a - b).filter(isColumn);
    const isMore = (count: number) => count > knownNames.length;
    return (
      isMore(columns.length) &&
      isMore(columns.filter((column, index) => !isCopy(column, columns[index - 1])).length)
    );
  });
}

/** A heading printed once for each column of its merged cell. */
function isCopy([place, labels]: [number, Token[]], before: [number, Token[]] | undefined): boolean {
  const nameOf = (tokens: readonly Token[]) => tokens.map(({ name }) => name).join();
  return before !== undefined && before[0] === place - 1 && nameOf(before[1]) === nameOf(labels);
}

/** The headings in rows as wide as these, by the places of their cells. An empty cell at the end of a row may not be printed. */
function headingsByPlace(
  names: readonly Token[],
  strips: readonly Strip[],
  width: number,
): Map<number, Token[]> {
  const headings = new Set(names);
  const cells = strips
    .filter(({ solid, tokens }) => solid && (tokens.length === width || tokens.length === width - 1))
    .filter(({ tokens }) => !tokens.some(({ kind }) => kind === 'value'))
    .flatMap(({ tokens }) => [...tokens.entries()].filter(([, token]) => headings.has(token)));
  return new Map(
    [...Map.groupBy(cells, ([place]) => place)].map(([place, found]) => [
      place,
      found.map(([, token]) => token),
    ]),
  );
}

/** How many rows have a number in each place. */
function filledPlaces(rows: readonly Segment[]): Map<number, number> {
  const filled = new Map<number, number>();
  for (const { values, shape } of rows) {
    for (const [index, { kind }] of values.entries()) {
      const place = (shape?.start ?? 0) + index;
      if (kind === 'value') filled.set(place, (filled.get(place) ?? 0) + 1);
    }
  }
  return filled;
}
