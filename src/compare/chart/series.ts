/** One value of a series. Null is not known, and why is said in the text. */
export interface SeriesPoint {
  year: number;
  value: number | null;
  /** The value as a reader sees it in the table. */
  text: string;
  /** Values may be joined by a line only within a segment: a new one begins where the definition changes. */
  segment: number;
}

/** What one line, one bar or one tile is drawn from. */
export interface Series {
  name: string;
  points: readonly SeriesPoint[];
}

/** What a chart is drawn from, whatever its kind. */
export interface Charted {
  /** What is seen, neutrally: numbers and names, no judgement. */
  title: string;
  /** What the numbers count: 件, %. */
  unit: string;
  source: string;
  series: readonly Series[];
  /** How a number on an axis is written. */
  format: (value: number) => string;
}

interface Known extends SeriesPoint {
  value: number;
}

/** Runs of points that a line may join: it ends where a value is not known, a year is missing or a definition changes. */
export function runsOf(points: readonly SeriesPoint[]): Known[][] {
  const runs: Known[][] = [];
  let before: SeriesPoint | null = null;
  for (const point of points) {
    const { value } = point;
    if (value !== null) {
      const follows =
        before?.value != null && before.segment === point.segment && before.year + 1 === point.year;
      if (follows) runs.at(-1)?.push({ ...point, value });
      else runs.push([{ ...point, value }]);
    }
    before = point;
  }
  return runs;
}

/** The years before which a definition changes within a series. */
export function breaksIn(points: readonly SeriesPoint[]): number[] {
  return points
    .filter(({ segment }, at) => at > 0 && segment !== points[at - 1]?.segment)
    .map(({ year }) => year);
}

/** All years of a chart, in order. */
export function yearsIn(series: readonly Series[]): number[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** The known values of a chart. */
export function valuesIn(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
}
