import { holds, type LineSum } from '../numbers/readings.ts';

/** What is printed in an empty cell. */
const marks = '—–/无';
const mark = new RegExp(`[${marks}]`);
const markOrEnd = new RegExp(`[${marks}]|$`);
const whole = new RegExp(`[0${marks}]`);
/** The cells of a line that stand on one another, as 0131300228 or 2—————2: digits, or a mark for each empty cell. */
const digits = new RegExp(`^[\\d${marks}]{2,60}$`);
/** No count of a report has more digits. */
const longestCount = 8;
/** A text that can be parted in very many ways is left alone. */
const mostSteps = 40_000;

/**
 * Parts digits that stand on one another into as many numbers as there are columns; null where not exactly one way adds
 * up. No number begins with a 0 that is not all of it. Without a sum only a line of single digits is parted, and only
 * where it is no number by itself: `020` is 0, 2, 0; `130` may be 130 beside cells that are empty.
 */
export function partedNumbers(text: string, width: number, sums: readonly LineSum[]): string[] | null {
  if (width < 2 || text.length < width || !digits.test(text)) return null;
  if (sums.length === 0)
    return text.length === width && (text.startsWith('0') || mark.test(text)) ? [...text] : null;
  const search = new Search(text, width, sums);
  search.from(0);
  return search.steps <= mostSteps && search.found.length === 1 ? (search.found[0] ?? null) : null;
}

/** Tries the columns from left to right. A total is not tried but worked out from its parts. */
class Search {
  readonly found: string[][] = [];
  steps = 0;
  readonly #parts: string[] = [];
  readonly #text: string;
  readonly #width: number;
  readonly #sums: readonly LineSum[];

  constructor(text: string, width: number, sums: readonly LineSum[]) {
    this.#text = text;
    this.#width = width;
    this.#sums = sums;
  }

  from(at: number): void {
    this.steps += 1;
    if (this.steps > mostSteps || this.found.length > 1) return;
    if (this.#parts.length === this.#width) this.#end(at);
    else for (const part of this.#choices(at)) this.#take(part, at);
  }

  #end(at: number): void {
    const numbers = this.#parts.map(numberOf);
    if (at === this.#text.length && this.#sums.every((sum) => holds(sum, numbers)))
      this.found.push([...this.#parts]);
  }

  #take(part: string, at: number): void {
    this.#parts.push(part);
    this.from(at + part.length);
    this.#parts.pop();
  }

  #choices(at: number): string[] {
    const column = this.#parts.length;
    const sum = this.#sums.find(
      ({ total, parts }) => total === column && parts.every((part) => part < column),
    );
    if (sum !== undefined) {
      const total = String(sum.parts.reduce((whole, part) => whole + numberOf(this.#parts[part] ?? ''), 0));
      const isEmpty = total === '0' && mark.test(this.#text.charAt(at));
      return isEmpty ? [this.#text.charAt(at)] : this.#text.startsWith(total, at) ? [total] : [];
    }
    if (whole.test(this.#text.charAt(at))) return [this.#text.charAt(at)];
    // Every column to the right needs a digit.
    const room = this.#text.length - at - (this.#width - column - 1);
    const longest = Math.min(longestCount, room, this.#text.slice(at).search(markOrEnd));
    return Array.from({ length: Math.max(0, longest) }, (_, more) => this.#text.slice(at, at + more + 1));
  }
}

function numberOf(part: string): number {
  return mark.test(part) ? 0 : Number(part);
}
