/** Pairs of neighbouring characters: how Chinese wording is likened without parting it into words. */
export type Pairs = ReadonlyMap<string, number>;

export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two wordings have in common: 0 nothing, 1 all (Dice). */
export function likenessOf(one: Pairs, other: Pairs): number {
  const total = sizeOf(one) + sizeOf(other);
  return total === 0 ? 0 : (2 * sharedBy(one, other)) / total;
}

/** How much of the first is found in the second: 0 nothing, 1 all. */
export function foundIn(one: Pairs, other: Pairs): number {
  const size = sizeOf(one);
  return size === 0 ? 0 : sharedBy(one, other) / size;
}

function sharedBy(one: Pairs, other: Pairs): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  return shared;
}

function sizeOf(pairs: Pairs): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}
