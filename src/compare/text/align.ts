/** Places that stand opposite each other; null where one side has nothing. */
export type Opposite = readonly [left: number | null, right: number | null];

/**
 * Puts two sequences opposite each other in their order, so that what stands opposite is as alike as can be. `alike` is 0
 * where two members may not meet. Used for sentences and for the characters within them: likeness of sentences is a
 * matter of degree, which libraries that compare lines or words know nothing of. The first members, up to `start`, are
 * known to be the same: nothing is won where they stand opposite anything else.
 */
export function aligned(
  lefts: number,
  rights: number,
  alike: (left: number, right: number) => number,
  start = 0,
): Opposite[] {
  const same = Array.from({ length: start }, (_, place): Opposite => [place, place]);
  const others = alignedOthers(lefts - start, rights - start, (left, right) =>
    alike(start + left, start + right),
  );
  const moved = (place: number | null) => (place === null ? null : start + place);
  return [...same, ...others.map(([left, right]): Opposite => [moved(left), moved(right)])];
}

/** How many members are the same before the first that differ. */
export function sameAtStart(lefts: readonly string[], rights: readonly string[]): number {
  const most = Math.min(lefts.length, rights.length);
  let count = 0;
  while (count < most && lefts[count] === rights[count]) count += 1;
  return count;
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
