/**
 * Pairs of neighbouring characters, each as one number, in order and as often as they stand there: how Chinese wording is
 * likened without parting it into words.
 */
export type Pairs = Int32Array;

/**
 * A pair is the last 16 bits of its first, and those of its second: as a small number it is looked up in half the time. The
 * rare characters that this takes for others are never met beside those in one text.
 */
const bits = 16;
const told = (1 << bits) - 1;

export function pairsOf(text: string): Pairs {
  const pairs = new Int32Array(text.length);
  let count = 0;
  let last = 0;
  for (let at = 0; at < text.length; count += 1) {
    const code = text.codePointAt(at) ?? 0;
    at += code > told ? 2 : 1;
    pairs[count] = (last << bits) | (code & told);
    last = code;
  }
  // The first character has none before it.
  return pairs.subarray(1, Math.max(1, count)).sort();
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
 * who has it, and not of each two wordings what they share. Those that have fewer in all are the ones asked about, since
 * a list of holders takes longer to make than to look at.
 */
function sharedAmong(ones: readonly Pairs[], others: readonly Pairs[]): Measure {
  if (countIn(ones) < countIn(others)) {
    const shared = sharedAmong(others, ones);
    return (one, other) => shared(other, one);
  }
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

function countIn(wordings: readonly Pairs[]): number {
  return wordings.reduce((sum, { length }) => sum + length, 0);
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
