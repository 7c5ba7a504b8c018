import { readNumber } from './number.ts';
import { consistentReadings, type LineSum } from './readings.ts';
import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/** How the values of one line stand to the columns. `null` in `picks`: a cell that is not printed, its value worked out. */
export type Fit =
  | { how: 'exact'; picks: Token[] }
  | { how: 'surplus' | 'missing'; picks: (Token | null)[]; values: number[]; found: number }
  | { how: 'none'; found: number };

export interface Line {
  width: number;
  /** Sums inside the line; empty where the form knows none. */
  sums: readonly LineSum[];
}

/** Where the values of rows of a certain shape begin, learnt from rows that are full. */
export type Geometry = ReadonlyMap<string, number | null>;

/**
 * Fits the values of a segment to the columns of a line: exactly where the number of cells says so, else by the only
 * reading that agrees with the line's own sums, else not at all.
 */
export function fit(segment: Segment, line: Line, geometry: Geometry): Fit {
  const { values } = segment;
  const printed = values.filter((token) => token.kind === 'value');
  if (values.length === line.width) return { how: 'exact', picks: values };
  if (printed.length === line.width) return { how: 'exact', picks: printed };
  if (printed.length > line.width) return byReading(printed, line, 'surplus');
  const window = windowOf(segment, line, geometry);
  if (window !== null) return { how: 'exact', picks: window };
  return segment.shape === null || values.length === printed.length
    ? byReading(printed, line, 'missing')
    : { how: 'none', found: printed.length };
}

function byReading(printed: readonly Token[], line: Line, how: 'surplus' | 'missing'): Fit {
  const readings = consistentReadings(printed.map(numberIn), line.width, line.sums);
  const [only] = readings;
  if (only === undefined || readings.length > 1) return { how: 'none', found: printed.length };
  const picks = only.picks.map((pick) => (pick === null ? null : (printed[pick] ?? null)));
  return { how, picks, values: only.values, found: printed.length };
}

function numberIn(token: Token): number | null {
  const reading = readNumber(token.text);
  return reading.kind === 'number' ? reading.value : null;
}

/**
 * For rows with empty cells: the stretch of cells that holds all the values. Taken where there is only one, or where
 * every full row of the same shape begins at the same place.
 */
function windowOf(segment: Segment, line: Line, geometry: Geometry): Token[] | null {
  const { values, shape } = segment;
  const filled = values.flatMap((token, index) => (token.kind === 'value' ? [index] : []));
  if (values.length < line.width || shape === null) return null;
  if (filled.length === 0) return values.slice(0, line.width);
  const first = Math.max(0, (filled.at(-1) ?? 0) - line.width + 1);
  const last = Math.min(filled[0] ?? 0, values.length - line.width);
  const learnt = geometry.get(shapeKey(shape));
  const start =
    first === last ? first : learnt === undefined || learnt === null ? null : learnt - shape.start;
  if (start === null || start < first || start > last) return null;
  return values.slice(start, start + line.width);
}

/** Learns from the full rows of a table where values begin, shape by shape; null where they disagree. */
export function learnGeometry(segments: readonly Segment[], width: number): Geometry {
  const starts = new Map<string, number | null>();
  for (const { values, shape } of segments) {
    const first = values.findIndex((token) => token.kind === 'value');
    if (shape === null || values.filter((token) => token.kind === 'value').length !== width) continue;
    const key = shapeKey(shape);
    const start = shape.start + first;
    starts.set(key, starts.has(key) && starts.get(key) !== start ? null : start);
  }
  return starts;
}

function shapeKey(shape: NonNullable<Segment['shape']>): string {
  return `${shape.width}/${shape.lastName}`;
}
