import type { Corpus } from './corpus.ts';
import { classOf, type Postings } from './postings.ts';

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
 */
export function tellPhrases(corpus: Corpus, tell: (line: PhraseLine) => void): void {
  new PhraseTeller(corpus, tell).node(0, corpus.starts.length, 0);
}

class PhraseTeller {
  readonly #corpus: Corpus;
  readonly #tell: (line: PhraseLine) => void;
  /** Sorted further and further: all that begin with one phrase stand together, in the order of the text. */
  readonly #starts: Uint32Array;
  readonly #keys: Float64Array;
  readonly #seen: Uint32Array;
  readonly #times: Uint32Array;
  readonly #places: Uint32Array;
  #round = 0;
  /** Characters that one round of sorting looks at: two, where a key of two fits into a number. */
  readonly #step: 1 | 2;

  constructor(corpus: Corpus, tell: (line: PhraseLine) => void) {
    const owners = corpus.owners.reduce((most, owner) => Math.max(most, owner), 0) + 1;
    this.#corpus = corpus;
    this.#tell = tell;
    this.#starts = corpus.starts.slice();
    this.#keys = new Float64Array(corpus.starts.length);
    this.#seen = new Uint32Array(owners);
    this.#times = new Uint32Array(owners);
    this.#places = new Uint32Array(owners);
    this.#step = corpus.characters.length ** 2 * corpus.text.length < Number.MAX_SAFE_INTEGER ? 2 : 1;
  }

  /** Starts `from` to `to` share their first characters, and stand in many places. */
  node(from: number, to: number, shared: number): void {
    const length = this.#sharedLength(from, to, shared);
    if (length > 0) this.#line(from, to, length);
    if (length >= longestPhrase) return;
    this.#sort(from, to, length);
    this.#groups(from, to, length, (first, end) => this.#longer(first, end, length + 1));
  }

  /** The same for starts that are sorted by the character after the shared ones already. */
  #longer(from: number, to: number, length: number): void {
    if (this.#isFew(from, to)) this.#line(from, to, length);
    else if (this.#step === 1 || length >= longestPhrase) this.node(from, to, length);
    else this.#branches(from, to, length);
  }

  #branches(from: number, to: number, length: number): void {
    if (this.#at(from, length) === 0 || this.#at(from, length) !== this.#at(to - 1, length))
      this.#line(from, to, length);
    this.#groups(from, to, length, (first, end) => {
      if (this.#isFew(first, end)) this.#line(first, end, length + 1);
      else this.node(first, end, length + 1);
    });
  }

  #groups(from: number, to: number, depth: number, visit: (from: number, to: number) => void): void {
    for (let first = from; first < to; ) {
      const character = this.#at(first, depth);
      let end = first + 1;
      while (end < to && this.#at(end, depth) === character) end += 1;
      if (character !== 0) visit(first, end);
      first = end;
    }
  }

  /** How many characters all starts share, up to the longest phrase. */
  #sharedLength(from: number, to: number, known: number): number {
    for (let length = known; length < longestPhrase; length += 1) {
      const character = this.#at(from, length);
      if (character === 0) return length;
      for (let index = from + 1; index < to; index += 1)
        if (this.#at(index, length) !== character) return length;
    }
    return longestPhrase;
  }

  #at(index: number, depth: number): number {
    return this.#corpus.text[(this.#starts[index] ?? 0) + depth] ?? 0;
  }

  /** By the next one or two characters, then by where they stand: keys are numbers, which sort fastest. */
  #sort(from: number, to: number, depth: number): void {
    const { text, characters } = this.#corpus;
    const width = this.#step === 2 ? characters.length : 1;
    const keys = this.#keys.subarray(from, to);
    for (let index = 0; index < keys.length; index += 1) {
      const start = this.#starts[from + index] ?? 0;
      const second = this.#step === 2 ? (text[start + depth + 1] ?? 0) : 0;
      keys[index] = ((text[start + depth] ?? 0) * width + second) * text.length + start;
    }
    keys.sort();
    for (let index = 0; index < keys.length; index += 1)
      this.#starts[from + index] = (keys[index] ?? 0) % text.length;
  }

  #isFew(from: number, to: number): boolean {
    if (to - from <= fewPlaces) return true;
    this.#round += 1;
    let count = 0;
    for (let index = from; index < to && count <= fewPlaces; index += 1) {
      const owner = this.#corpus.owners[this.#starts[index] ?? 0] ?? 0;
      if (this.#seen[owner] !== this.#round) count += 1;
      this.#seen[owner] = this.#round;
    }
    return count <= fewPlaces;
  }

  #line(from: number, to: number, length: number): void {
    this.#round += 1;
    let count = 0;
    let isRising = true;
    for (let index = from; index < to; index += 1) {
      const owner = this.#corpus.owners[this.#starts[index] ?? 0] ?? 0;
      if (this.#seen[owner] !== this.#round) {
        isRising &&= count === 0 || owner > (this.#places[count - 1] ?? 0);
        this.#seen[owner] = this.#round;
        this.#times[owner] = 0;
        this.#places[count++] = owner;
      }
      this.#times[owner] = (this.#times[owner] ?? 0) + 1;
    }
    const places = this.#places.slice(0, count);
    if (!isRising) places.sort();
    const classes = Uint8Array.from(places, (place) => classOf(this.#times[place] ?? 1));
    this.#tell({ phrase: this.#phrase(from, length), postings: { places, classes } });
  }

  #phrase(index: number, length: number): string {
    let phrase = '';
    for (let depth = 0; depth < length; depth += 1)
      phrase += this.#corpus.characters[this.#at(index, depth)] ?? '';
    return phrase;
  }
}
