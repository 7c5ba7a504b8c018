import { apart, foldWidth } from './spaced-text.ts';

/** What a reader typed → phrases to find. Several words mean: all of them. */
export interface Query {
  /** As typed, trimmed. */
  text: string;
  /** Each must occur, character by character. */
  words: readonly string[];
}

const quotesAround = /^[“”‘’"'「」『』]+|[“”‘’"'「」『』]+$/gu;
const anyMarks = /[\p{P}\p{S}\u200b]+/u;
const letter = /[\p{L}\p{N}]/u;

/** Typed text → a query: words between spaces, without quotation marks around them. Width does not matter. */
export function queryOf(typed: string): Query {
  const words = foldWidth(typed)
    .split(/[\s\u200b]+/)
    .map((word) => word.replace(quotesAround, ''))
    .filter((word) => letter.test(word));
  return { text: typed.trim(), words: [...new Set(words)] };
}

/** The same words without the marks in them, for a reader whose commas are not those of the report; null if none. */
export function loosened({ text, words }: Query): Query | null {
  const parts = words.flatMap((word) => word.split(anyMarks)).filter((word) => word !== '');
  return parts.length === words.length ? null : { text, words: [...new Set(parts)] };
}

/** A word → the phrase that the index is asked for: quoted, with Han characters and marks apart. */
export function phraseOf(word: string): string {
  return `"${apart(word.replaceAll('"', ' '))}"`;
}

/** Keeps of the first list what stands in all the others, in its order. */
export function inAll<T>(lists: readonly (readonly T[])[], key: (item: T) => string): T[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list.map(key)));
  return first.filter((item) => sets.every((set) => set.has(key(item))));
}
