import { readNumber } from './number.ts';
import { holds, type LineSum } from './readings.ts';

/** `144` in a narrow cell: `14 4`. Two numbers in one cell look the same. */
const broken = /^\d[\d,]*(?:\s[\d,]+)+$/;
/** No count of a report has more digits. */
const longestCount = 9;

export function isBrokenNumber(text: string): boolean {
  return broken.test(text) && text.replace(/\D/g, '').length <= longestCount;
}

/**
 * The cells of a line with its broken numbers made whole, by their places; empty where the sums of the line do not say that
 * all of them are right, or one begins with 0 and so is two. An empty cell and a mark count nothing.
 */
export function wholeNumbers(texts: readonly string[], sums: readonly LineSum[]): Map<number, string> {
  const whole = new Map(
    texts.flatMap((text, index) =>
      isBrokenNumber(text) && !text.startsWith('0') ? [[index, text.replace(/\s/g, '')] as const] : [],
    ),
  );
  if (whole.size === 0) return whole;
  const values = texts.map((text, index) => valueIn(whole.get(index) ?? text));
  const isSummed = [...whole.keys()].every((index) =>
    sums.some(({ total, parts }) => total === index || parts.includes(index)),
  );
  return isSummed && sums.every((sum) => holds(sum, values)) ? whole : new Map();
}

function valueIn(text: string): number | null {
  const reading = readNumber(text);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'text' ? null : 0;
}
