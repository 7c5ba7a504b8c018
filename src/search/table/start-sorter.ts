import type { Corpus } from './corpus.ts';

/** Sorts places of a text by one character behind each, by counting: what was in the order of the text stays so. */
export class StartSorter {
  readonly #text: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #before: Uint32Array;
  /** For each character how often it was counted, then where its next place goes; 0 between two sorts. */
  readonly #counts: Uint32Array;

  constructor({ text, characters }: Corpus, starts: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    this.#before = new Uint32Array(starts.length);
    this.#counts = new Uint32Array(characters.length);
  }

  /** Sorts the starts `from` to `to`, and returns where those of each character end. */
  sort(from: number, to: number, depth: number): number[] {
    const characters = this.#count(from, to, depth);
    const ends: number[] = [];
    let end = from;
    for (const character of characters) {
      const count = this.#counts[character] ?? 0;
      this.#counts[character] = end;
      end += count;
      ends.push(end);
    }
    this.#place(from, to, depth);
    for (const character of characters) this.#counts[character] = 0;
    return ends;
  }

  /** The characters that stand there, in order. */
  #count(from: number, to: number, depth: number): number[] {
    const text = this.#text;
    const starts = this.#starts;
    const counts = this.#counts;
    const characters: number[] = [];
    for (let index = from; index < to; index += 1) {
      const character = text[(starts[index] ?? 0) + depth] ?? 0;
      const count = counts[character] ?? 0;
      if (count === 0) characters.push(character);
      counts[character] = count + 1;
    }
    return characters.sort((one, other) => one - other);
  }

  #place(from: number, to: number, depth: number): void {
    const text = this.#text;
    const starts = this.#starts;
    const counts = this.#counts;
    const before = this.#before;
    for (let index = from; index < to; index += 1) before[index] = starts[index] ?? 0;
    for (let index = from; index < to; index += 1) {
      const start = before[index] ?? 0;
      const character = text[start + depth] ?? 0;
      const place = counts[character] ?? 0;
      starts[place] = start;
      counts[character] = place + 1;
    }
  }
}
