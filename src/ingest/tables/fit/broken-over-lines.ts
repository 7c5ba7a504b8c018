import { wholeNumbers } from '../numbers/broken-numbers.ts';
import type { LineSum } from '../numbers/readings.ts';
import type { Token } from '../words/tokens.ts';

/** More ways to put parts together are not tried. */
const mostWays = 1000;

/**
 * Numbers of a row that were broken at the ends of lines, each put together as one cell (`14 4`), where exactly one way to do
 * so agrees with the sums; null else. Texts made from PDF files print so what stood in narrow cells. Where each number has a
 * line of its own, the ends of lines say nothing.
 */
export function brokenOverLines(
  printed: readonly Token[],
  width: number,
  sums: readonly LineSum[],
): Token[] | null {
  const lines = new Set(printed.map(({ place }) => place.line)).size;
  const surplus = printed.length - width;
  if (surplus < 1 || lines < 2 || 2 * lines > printed.length + 1) return null;
  const ways = choices(
    printed.flatMap((_, index) => (isBreak(printed, index) ? [index] : [])),
    surplus,
  );
  const right = ways.map((breaks) => putTogether(printed, breaks)).filter((tokens) => addsUp(tokens, sums));
  return right.length === 1 ? (right[0] ?? null) : null;
}

/** True where a number begins a line and another one ended the line before. No part of a number begins it with a 0. */
function isBreak(printed: readonly Token[], index: number): boolean {
  const [before, after] = [printed[index - 1], printed[index]];
  if (before === undefined || after === undefined || before.place.line === after.place.line) return false;
  return /^[1-9]\d*$/.test(before.text) && /^\d+$/.test(after.text);
}

function putTogether(printed: readonly Token[], breaks: readonly number[]): Token[] {
  const tokens: Token[] = [];
  for (const [index, token] of printed.entries()) {
    const last = tokens.at(-1);
    if (last && breaks.includes(index))
      tokens[tokens.length - 1] = { ...last, text: `${last.text} ${token.text}` };
    else tokens.push(token);
  }
  return tokens;
}

function addsUp(tokens: readonly Token[], sums: readonly LineSum[]): boolean {
  return (
    wholeNumbers(
      tokens.map((token) => token.text),
      sums,
    ).size > 0
  );
}

/** All ways to choose so many; none where they are too many. */
function choices(from: readonly number[], count: number): number[][] {
  let ways: number[][] = [[]];
  for (const [position, one] of from.entries()) {
    const left = from.length - position - 1;
    ways = ways.flatMap((way) => {
      const without = way.length + left >= count ? [way] : [];
      return way.length < count ? [...without, [...way, one]] : without;
    });
    if (ways.length > mostWays) return [];
  }
  return ways.filter((way) => way.length === count);
}
