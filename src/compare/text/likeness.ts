/**
 * Pairs of neighbouring characters, each as one number, in order and as often as they stand there: how Chinese wording is
 * likened without parting it into words.
 */
export type Pairs = Float64Array;

/** More than there are characters: a pair is its first times this, and its second. */
const characters = 0x11_0000;

export function pairsOf(text: string): Pairs {
  const pairs = new Float64Array(text.length);
  let count = 0;
  let last: number | null = null;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (last !== null) pairs[count++] = last * characters + code;
    last = code;
  }
  return pairs.subarray(0, count).sort();
}

/** A measure of two wordings, each by its place in its list: 0 nothing in common, 1 all. */
type Measure = (one: number, other: number) => number;

/** How much each of some wordings has in common with each of others (Dice). */
export function likenessAmong(ones: readonly Pairs[], others: readonly Pairs[]): Measure {
  const shared = sharedAmong(ones, others);
  return (one, other) => {
    const total = lengthAt(ones, one) + lengthAt(others, other);
    return total === 0 ? 0 : (2 * shared(one, other)) / total;
  };
}

/** How much of each of some wordings is found in each of others. */
export function foundAmong(ones: readonly Pairs[], others: readonly Pairs[]): Measure {
  const shared = sharedAmong(ones, others);
  return (one, other) => (lengthAt(ones, one) === 0 ? 0 : shared(one, other) / lengthAt(ones, one));
}

function lengthAt(wordings: readonly Pairs[], place: number): number {
  return wordings[place]?.length ?? 0;
}

/**
 * How many pairs two wordings share, a pair that both have twice as two. Most wordings share few: it is asked of each pair
 * who has it, and not of each two wordings what they share.
 */
function sharedAmong(ones: readonly Pairs[], others: readonly Pairs[]): Measure {
  const holders = holdersOf(others);
  const shared = new Uint32Array(ones.length * others.length);
  for (const [one, pairs] of ones.entries()) {
    const row = shared.subarray(one * others.length, (one + 1) * others.length);
    eachOnce(pairs, (pair, times) => {
      for (const holder of holders.get(pair) ?? [])
        row[holder.place] = (row[holder.place] ?? 0) + Math.min(times, holder.times);
    });
  }
  return (one, other) => shared[one * others.length + other] ?? 0;
}

interface Holder {
  place: number;
  times: number;
}

function holdersOf(wordings: readonly Pairs[]): ReadonlyMap<number, readonly Holder[]> {
  const holders = new Map<number, Holder[]>();
  for (const [place, pairs] of wordings.entries()) {
    eachOnce(pairs, (pair, times) => {
      const known = holders.get(pair);
      if (known === undefined) holders.set(pair, [{ place, times }]);
      else known.push({ place, times });
    });
  }
  return holders;
}

/** Every different pair, and how often it stands there: since they are in order, the same ones stand together. */
function eachOnce(pairs: Pairs, visit: (pair: number, times: number) => void): void {
  for (let at = 0; at < pairs.length; ) {
    const pair = pairs[at] ?? 0;
    const first = at;
    while (at < pairs.length && pairs[at] === pair) at += 1;
    visit(pair, at - first);
  }
}
