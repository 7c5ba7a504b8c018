import { wholeNumbers } from '../numbers/broken-numbers.ts';
import { consistentReadings, holds, type Line } from '../numbers/readings.ts';
import type { Segment } from '../words/segments.ts';
import { numberIn, type Token } from '../words/tokens.ts';
import { brokenOverLines } from './broken-over-lines.ts';
import type { Geometry } from './geometry.ts';
import { partedNumbers } from './glued-numbers.ts';
import { mayBeTorn } from './torn-numbers.ts';
import { windowOf } from './value-window.ts';

/**
 * How the values of one line stand to the columns. `whole` holds, by column, numbers that the layout broke in two and the
 * sums put together. `null` in `picks` is a cell that is not printed; its value is worked out.
 */
export type Fit =
  | { how: 'exact'; picks: Token[]; whole: ReadonlyMap<number, string> }
  | { how: 'glued'; picks: Token[] }
  | { how: 'surplus' | 'missing'; picks: (Token | null)[]; values: number[]; found: number }
  | { how: 'none'; found: number };

/**
 * Fits the values of a segment to the columns of a line: by their number where every cell is filled, by their place where
 * the rows around show it, else by the only reading that agrees with the line's own sums, else not at all.
 */
export function fit(segment: Segment, line: Line, geometry: Geometry): Fit {
  const { values } = segment;
  const printed = values.filter((token) => token.kind === 'value');
  if (printed.length === line.width)
    return isDisordered(segment, printed, line)
      ? { how: 'none', found: printed.length }
      : exact(printed, line);
  // Beside empty cells, 10 is a 10: only a number that is all there is may be those of several cells.
  const parted = printed.length === 1 && values.length === 1 ? partedTokens(printed[0], line) : null;
  if (parted !== null) return { how: 'glued', picks: parted };
  if (printed.length > line.width) {
    const whole = segment.shape === null ? brokenOverLines(printed, line.width, line.sums) : null;
    if (whole !== null) return exact(whole, line);
    return segment.shape === null && mayBeTorn(printed, line.width, line.sums)
      ? { how: 'none', found: printed.length }
      : byReading(printed, line, 'surplus');
  }
  if (printed.length === 0 && values.length >= line.width) return exact(values.slice(0, line.width), line);
  // Cells that only follow one another have empty ones among them only where they are whole rows.
  if (segment.shape === null && values.length === line.width) return exact(values, line);
  const window = windowOf(segment, line, geometry);
  return window === null ? byReading(printed, line, 'missing') : exact(window, line);
}

function exact(picks: Token[], { sums }: Line): Fit {
  return {
    how: 'exact',
    picks,
    whole: wholeNumbers(
      picks.map((token) => token.text),
      sums,
    ),
  };
}

/**
 * Numbers of one row stand on one line, or one a line. Where they do otherwise, they were moved about (as in texts made from
 * PDF files), and a sum that does not hold is no slip of the report. A single sum that holds shows nothing either: `0 0 0 0 0`
 * above `3 3` may be the ends of 13 and 13.
 */
function isDisordered({ shape }: Segment, printed: readonly Token[], { sums }: Line): boolean {
  const lines = new Set(printed.map(({ place }) => place.line)).size;
  if (shape !== null || lines === 1 || lines === printed.length) return false;
  const numbers = printed.map(numberIn);
  if (numbers.includes(null)) return false;
  const areAlike = numbers.every((number) => number === numbers[0]);
  return (sums.length === 1 && !areAlike) || sums.some((sum) => !holds(sum, numbers));
}

/** Numbers that stand on one another, each with its own place. */
function partedTokens(token: Token | undefined, line: Line): Token[] | null {
  if (token === undefined) return null;
  const parts = partedNumbers(token.text, line.width, line.sums);
  let { column } = token.place;
  return (
    parts?.map((text) => {
      const part = { ...token, text, place: { ...token.place, column } };
      column += text.length;
      return part;
    }) ?? null
  );
}

function byReading(printed: readonly Token[], line: Line, how: 'surplus' | 'missing'): Fit {
  const numbers = printed.map(numberIn);
  // A mark such as “/” is a printed cell: leaving it out or leaving a 0 out are different readings.
  const readings = numbers.includes(null) ? [] : consistentReadings(numbers, line.width, line.sums);
  const [only] = readings;
  const isOnly = only !== undefined && readings.length === 1;
  if (!isOnly || !isSpare(numbers, only.picks)) return { how: 'none', found: printed.length };
  const picks = only.picks.map((pick) => (pick === null ? null : (printed[pick] ?? null)));
  return { how, picks, values: only.values, found: printed.length };
}

/** Only a 0 or a number beside its like may be one too many, as where a merged cell was printed twice; 2 is somebody’s. */
function isSpare(numbers: readonly (number | null)[], picks: readonly (number | null)[]): boolean {
  return numbers.every(
    (number, index) =>
      picks.includes(index) || number === 0 || number === numbers[index - 1] || number === numbers[index + 1],
  );
}
