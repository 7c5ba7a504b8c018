/** Arithmetic of one printed line: every way to fit its numbers to the columns, and which of them add up. */

/** A sum inside one line: the position of the total and of its parts. */
export interface LineSum {
  total: number;
  parts: number[];
}

/** One printed line of cells. */
export interface Line {
  width: number;
  /** Sums inside the line; empty where the form knows none. */
  sums: readonly LineSum[];
}

/** A way to fit: for each column the index of the printed value, or null for one that was not printed. */
export interface Reading {
  picks: (number | null)[];
  values: number[];
}

/** Lines with more than this many numbers too many are not tried. */
const mostSurplus = 2;

/** The readings of `printed` as `width` columns that agree with the sums; the same numbers count as one reading. */
export function consistentReadings(
  printed: readonly (number | null)[],
  width: number,
  sums: readonly LineSum[],
): Reading[] {
  const surplus = printed.length - width;
  const candidates = surplus > 0 ? droppings(printed, surplus) : insertions(printed, width, sums);
  const distinct = new Map<string, Reading>();
  for (const reading of candidates) {
    const key = reading.values.join(' ');
    if (!distinct.has(key) && sums.every((sum) => holds(sum, reading.values))) distinct.set(key, reading);
  }
  return [...distinct.values()];
}

export function holds(sum: LineSum, values: readonly (number | null)[]): boolean {
  return sum.parts.reduce((whole, part) => whole + (values[part] ?? Number.NaN), 0) === values[sum.total];
}

/** Every way to leave `surplus` values out. A line of equal values has only one outcome, however long it is. */
function droppings(printed: readonly (number | null)[], surplus: number): Reading[] {
  const first = printed[0];
  if (first !== null && first !== undefined && printed.every((value) => value === first)) {
    return [
      readingOf(
        printed,
        printed.slice(surplus).map((_, index) => index),
      ),
    ];
  }
  if (surplus > mostSurplus) return [];
  return combinations(printed.length, surplus).map((dropped) =>
    readingOf(
      printed,
      [...printed.keys()].filter((index) => !dropped.includes(index)),
    ),
  );
}

/** Every way to put one value that was not printed, if the sums say which. */
function insertions(printed: readonly (number | null)[], width: number, sums: readonly LineSum[]): Reading[] {
  if (printed.length !== width - 1 || sums.length === 0) return [];
  return [...Array(width).keys()].flatMap((gap) => {
    const picks = [...Array(width).keys()].map((index) =>
      index === gap ? null : index < gap ? index : index - 1,
    );
    const value = missingValue(
      picks.map((pick) => (pick === null ? null : (printed[pick] ?? null))),
      gap,
      sums,
    );
    if (value === null || value < 0) return [];
    return [{ picks, values: picks.map((pick) => (pick === null ? value : (printed[pick] ?? Number.NaN))) }];
  });
}

/** What the sum that the gap belongs to says must stand there. */
function missingValue(
  values: readonly (number | null)[],
  gap: number,
  sums: readonly LineSum[],
): number | null {
  const sum = sums.find((candidate) => candidate.total === gap || candidate.parts.includes(gap));
  if (sum === undefined) return null;
  const others = sum.parts
    .filter((part) => part !== gap)
    .reduce((whole, part) => whole + (values[part] ?? Number.NaN), 0);
  const value = sum.total === gap ? others : (values[sum.total] ?? Number.NaN) - others;
  return Number.isFinite(value) ? value : null;
}

function readingOf(printed: readonly (number | null)[], picks: number[]): Reading {
  return { picks, values: picks.map((pick) => printed[pick] ?? Number.NaN) };
}

/** The ways to choose `count` (1 or 2) of `size` positions. */
function combinations(size: number, count: number): number[][] {
  const single = [...Array(size).keys()].map((index) => [index]);
  return count === 1
    ? single
    : single.flatMap(([a = 0]) => single.filter(([b = 0]) => b > a).map(([b = 0]) => [a, b]));
}
