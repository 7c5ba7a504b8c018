/**
 * Pairs of neighbouring characters, each as one number, in order and as often as they stand there: how Chinese wording is
 * likened without parting it into words.
 */
export type Pairs = Float64Array;

/** More than there are characters: a pair is its first times this, and its second. */
const characters = 0x11_0000;

export function pairsOf(text: string): Pairs {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const pairs = new Float64Array(Math.max(0, codes.length - 1));
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = (codes[at] ?? 0) * characters + (codes[at + 1] ?? 0);
  return pairs.sort();
}

/** How much two wordings have in common: 0 nothing, 1 all (Dice). */
export function likenessOf(one: Pairs, other: Pairs): number {
  const total = one.length + other.length;
  return total === 0 ? 0 : (2 * sharedBy(one, other)) / total;
}

/** No likeness of two wordings of these lengths is greater. */
export function greatestLikeness(one: Pairs, other: Pairs): number {
  const total = one.length + other.length;
  return total === 0 ? 0 : (2 * Math.min(one.length, other.length)) / total;
}

/** How much of the first is found in the second: 0 nothing, 1 all. */
export function foundIn(one: Pairs, other: Pairs): number {
  return one.length === 0 ? 0 : sharedBy(one, other) / one.length;
}

/** Both are in order, so one walk along them finds what they share. */
function sharedBy(one: Pairs, other: Pairs): number {
  let shared = 0;
  let here = 0;
  let there = 0;
  while (here < one.length && there < other.length) {
    const difference = (one[here] ?? 0) - (other[there] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) here += 1;
    if (difference >= 0) there += 1;
  }
  return shared;
}
