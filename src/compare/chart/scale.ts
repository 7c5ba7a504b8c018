/** A straight scale from a domain to a range. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const width = to - from || 1;
  return (value) => start + ((value - from) / width) * (end - start);
}

/** The end of an axis from 0 that leaves the highest value some air: 7 → 8, 42 → 50, 1277 → 1500. */
export function niceTop(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
  return (steps.find((step) => step * power >= highest) ?? 10) * power;
}

export interface Point {
  year: number;
  value: number | null;
}

/** Runs of points between which a line may be drawn: it stops where a value is unknown, and where another form begins. */
export function linesOf(
  points: readonly Point[],
  breaks: readonly number[] = [],
): { year: number; value: number }[][] {
  const lines: { year: number; value: number }[][] = [[]];
  for (const { year, value } of points) {
    if (value === null || breaks.includes(year)) lines.push([]);
    if (value !== null) lines.at(-1)?.push({ year, value });
  }
  return lines.filter((line) => line.length > 0);
}
