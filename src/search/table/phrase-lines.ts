import type { Corpus } from './corpus.ts';
import { classOf, type Postings } from './postings.ts';
import { StartSorter } from './start-sorter.ts';

/** A phrase that stands in no more places than this has no longer ones: their few places are looked at themselves. */
export const fewPlaces = 8;
/** The longest phrase of a table. */
export const longestPhrase = 24;

/** One line of the table: a phrase and where it stands. */
export interface PhraseLine {
  phrase: string;
  postings: Postings;
}

/**
 * Tells of every phrase that the texts hold, in the order of character codes. A phrase in few places is told up to the
 * character that makes it rare, and no further; one that is always followed by the same characters is told together with them.
 * So what is told stays small, and still each phrase can be found: see `find-phrase.ts`.
 * @param tell has to be done with a line when it returns: the memory of its postings is used again
 */
export function tellPhrases(corpus: Corpus, tell: (line: PhraseLine) => void): void {
  new PhraseTeller(corpus, tell).node(0, corpus.starts.length, 0);
}

class PhraseTeller {
  readonly #text: Uint16Array;
  readonly #owners: Uint32Array;
  readonly #characters: readonly string[];
  readonly #tell: (line: PhraseLine) => void;
  readonly #sorter: StartSorter;
  /** All that begin with one phrase stand together, in the order of the text, and so in that of their owners. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #classes: Uint8Array;

  constructor(corpus: Corpus, tell: (line: PhraseLine) => void) {
    const owners = (corpus.owners.at(-1) ?? 0) + 1;
    this.#text = corpus.text;
    this.#owners = corpus.owners;
    this.#characters = corpus.characters;
    this.#tell = tell;
    this.#starts = corpus.starts.slice();
    this.#sorter = new StartSorter(corpus, this.#starts);
    this.#places = new Uint32Array(owners);
    this.#classes = new Uint8Array(owners);
  }

  /** Starts `from` to `to` share their first characters, and stand in many places. */
  node(from: number, to: number, shared: number): void {
    const length = this.#sharedLength(from, to, shared);
    if (length > 0) this.#line(from, to, length);
    if (length >= longestPhrase) return;
    let first = from;
    for (const end of this.#sorter.sort(from, to, length)) {
      if (this.#at(first, length) !== 0) this.#longer(first, end, length + 1);
      first = end;
    }
  }

  #longer(from: number, to: number, length: number): void {
    if (this.#isFew(from, to)) this.#line(from, to, length);
    else this.node(from, to, length);
  }

  /** How many characters all starts share, up to the longest phrase. */
  #sharedLength(from: number, to: number, known: number): number {
    let length = known;
    while (length < longestPhrase && this.#isShared(from, to, length)) length += 1;
    return length;
  }

  #isShared(from: number, to: number, depth: number): boolean {
    const text = this.#text;
    const starts = this.#starts;
    const character = this.#at(from, depth);
    if (character === 0) return false;
    for (let index = from + 1; index < to; index += 1)
      if (text[(starts[index] ?? 0) + depth] !== character) return false;
    return true;
  }

  #at(index: number, depth: number): number {
    return this.#text[(this.#starts[index] ?? 0) + depth] ?? 0;
  }

  #isFew(from: number, to: number): boolean {
    if (to - from <= fewPlaces) return true;
    let count = 0;
    let last = -1;
    for (let index = from; index < to && count <= fewPlaces; index += 1) {
      const owner = this.#owners[this.#starts[index] ?? 0] ?? 0;
      if (owner !== last) count += 1;
      last = owner;
    }
    return count <= fewPlaces;
  }

  #line(from: number, to: number, length: number): void {
    const count = this.#gather(from, to);
    const places = this.#places.subarray(0, count);
    const classes = this.#classes.subarray(0, count);
    this.#tell({ phrase: this.#phrase(from, length), postings: { places, classes } });
  }

  /** Where the starts stand and how often, and in how many places. */
  #gather(from: number, to: number): number {
    const starts = this.#starts;
    let count = 0;
    for (let index = from; index < to; count += 1) {
      const owner = this.#owners[starts[index] ?? 0] ?? 0;
      const first = index;
      while (index < to && this.#owners[starts[index] ?? 0] === owner) index += 1;
      this.#places[count] = owner;
      this.#classes[count] = classOf(index - first);
    }
    return count;
  }

  #phrase(index: number, length: number): string {
    let phrase = '';
    for (let depth = 0; depth < length; depth += 1) phrase += this.#characters[this.#at(index, depth)] ?? '';
    return phrase;
  }
}
