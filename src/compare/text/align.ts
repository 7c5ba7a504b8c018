/** Places that stand opposite each other; null where one side has nothing. */
export type Opposite = readonly [left: number | null, right: number | null];

/** How many members are the same before the first that differ, and behind the last. */
export interface SameEnds {
  start: number;
  end: number;
}

const nothingSame: SameEnds = { start: 0, end: 0 };

/**
 * Puts two sequences opposite each other in their order, so that what stands opposite is as alike as can be. `alike` is 0
 * where two members may not meet. Used for sentences and for the characters within them: likeness of sentences is a
 * matter of degree, which libraries that compare lines or words know nothing of. The ends that are known to be the same stand
 * opposite each other: nothing is won where they stand opposite anything else.
 */
export function aligned(
  lefts: number,
  rights: number,
  alike: (left: number, right: number) => number,
  { start, end } = nothingSame,
): Opposite[] {
  const together = (count: number, left: number, right: number) =>
    Array.from({ length: count }, (_, place): Opposite => [left + place, right + place]);
  const others = alignedOthers(lefts - start - end, rights - start - end, (left, right) =>
    alike(start + left, start + right),
  );
  const moved = (place: number | null) => (place === null ? null : start + place);
  return [
    ...together(start, 0, 0),
    ...others.map(([left, right]): Opposite => [moved(left), moved(right)]),
    ...together(end, lefts - end, rights - end),
  ];
}

/** How many members are the same at both ends; none is counted twice. */
export function sameEnds(lefts: readonly string[], rights: readonly string[]): SameEnds {
  const most = Math.min(lefts.length, rights.length);
  let start = 0;
  while (start < most && lefts[start] === rights[start]) start += 1;
  let end = 0;
  while (end < most - start && lefts[lefts.length - 1 - end] === rights[rights.length - 1 - end]) end += 1;
  return { start, end };
}

function alignedOthers(
  lefts: number,
  rights: number,
  alike: (left: number, right: number) => number,
): Opposite[] {
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width);
  const scores = new Float64Array(lefts * rights);
  for (let left = lefts - 1; left >= 0; left -= 1) {
    for (let right = rights - 1; right >= 0; right -= 1) {
      const score = alike(left, right);
      scores[left * rights + right] = score;
      const met = score > 0 ? score + at(best, (left + 1) * width + right + 1) : 0;
      best[left * width + right] = Math.max(
        met,
        at(best, (left + 1) * width + right),
        at(best, left * width + right + 1),
      );
    }
  }
  return followed(lefts, rights, best, scores);
}

/** The way through the table that made the best sum. */
function followed(lefts: number, rights: number, best: Float64Array, scores: Float64Array): Opposite[] {
  const width = rights + 1;
  const way: Opposite[] = [];
  let left = 0;
  let right = 0;
  while (left < lefts || right < rights) {
    const here = at(best, left * width + right);
    const score = left < lefts && right < rights ? at(scores, left * rights + right) : 0;
    if (score > 0 && here === score + at(best, (left + 1) * width + right + 1)) way.push([left++, right++]);
    else if (left < lefts && here === at(best, (left + 1) * width + right)) way.push([left++, null]);
    else way.push([null, right++]);
  }
  return way;
}

function at(table: Float64Array, place: number): number {
  return table[place] ?? 0;
}
