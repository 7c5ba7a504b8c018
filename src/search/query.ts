/** What a reader typed → phrases to find. Several words mean: all of them. */

export interface Query {
  /** As typed, trimmed. */
  text: string;
  /** Each must occur, character by character. */
  words: string[];
}

// Between words: spaces and every mark that is no part of a word to the indexer. Signs that join a number stay inside.
const between = /(?:(?![.,%](?=\d))[\s\p{P}\p{S}\u200b])+/u;
const hanCharacter = /\p{Script=Han}/gu;

/** Typed text → a query. Width of letters and digits does not matter, nor do quotation marks. */
export function queryOf(typed: string): Query {
  const words = typed
    .normalize('NFKC')
    .split(between)
    .filter((word) => word !== '');
  return { text: typed.trim(), words: [...new Set(words)] };
}

/** A word → the phrase that the index is asked for: quoted, with the Han characters apart. */
export function phraseOf(word: string): string {
  const apart = word.replace(hanCharacter, ' $& ').replace(/[.,%]/g, ' ').replace(/ +/g, ' ').trim();
  return `"${apart}"`;
}

/** Keeps of the first list what stands in all the others, in its order. */
export function inAll<T>(lists: readonly (readonly T[])[], key: (item: T) => string): T[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list.map(key)));
  return first.filter((item) => sets.every((set) => set.has(key(item))));
}
