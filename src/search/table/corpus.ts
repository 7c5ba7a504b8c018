/** All texts of an index one after another, as numbers: small enough to be sorted at every place at once. */
export interface Corpus {
  /** For each place a character's number in the order of their codes; 0 after the end of a text. */
  text: Uint16Array;
  /** The character that each number stands for; nothing stands for 0. */
  characters: readonly string[];
  /** For each place, the number of the report's part that it belongs to. */
  owners: Uint32Array;
  /** The places where a phrase may begin. */
  starts: Uint32Array;
}

export interface CorpusText {
  owner: number;
  text: string;
  /** Whether it is found as a whole only, and not by its parts. */
  whole: boolean;
}

/** Longer than any look beyond the end of the last text. */
const margin = 64;

/** @param texts in the order of their owners */
export function corpusOf(texts: readonly CorpusText[]): Corpus {
  const length = texts.reduce((sum, { text }) => sum + text.length + 1, 0);
  const { characters, numbers } = alphabetOf(texts);
  const corpus = new Uint16Array(length + margin);
  const owners = new Uint32Array(length);
  const starts = new Uint32Array(length);
  let at = 0;
  let count = 0;
  for (const { text, owner, whole } of texts) {
    owners.fill(owner, at, at + text.length + 1);
    for (let index = 0; index < text.length; index += 1) {
      corpus[at + index] = numbers[text.charCodeAt(index)] ?? 0;
      if (index === 0 || !whole) starts[count++] = at + index;
    }
    at += text.length + 1;
  }
  return { text: corpus, characters, owners, starts: starts.slice(0, count) };
}

function alphabetOf(texts: readonly CorpusText[]): { characters: string[]; numbers: Uint16Array } {
  const numbers = new Uint16Array(0x10000);
  for (const { text } of texts)
    for (let index = 0; index < text.length; index += 1) numbers[text.charCodeAt(index)] = 1;
  const characters = [''];
  for (const [code, isUsed] of numbers.entries()) {
    // The last code stands for no character, so that all others find a number beside 0.
    if (isUsed === 0 || code === 0xffff) continue;
    numbers[code] = characters.length;
    characters.push(String.fromCharCode(code));
  }
  return { characters, numbers };
}
