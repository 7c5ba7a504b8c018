import { longestPhrase, type PhraseLine } from './phrase-lines.ts';
import { ByteReader, type Postings } from './postings.ts';

/** A line whose places are read when they are asked for: of a thousand lines a search needs one. */
class ChunkLine implements PhraseLine {
  readonly phrase: string;
  readonly #chunk: Uint8Array;
  readonly #at: number;

  constructor(phrase: string, chunk: Uint8Array, at: number) {
    this.phrase = phrase;
    this.#chunk = chunk;
    this.#at = at;
  }

  get postings(): Postings {
    return new ByteReader(this.#chunk, this.#at).postings();
  }
}

/** The lines between which a phrase would stand; the one before is the phrase itself where the chunk has it. */
export interface LinesAround {
  before: PhraseLine | undefined;
  after: PhraseLine | undefined;
}

/**
 * The last line of a chunk that is not behind a phrase in order, and the first that is. Lines are compared as they are
 * unpacked: no text is made of those that are gone past.
 */
export function linesAround(chunk: Uint8Array, phrase: string): LinesAround {
  const reader = new ByteReader(chunk);
  const units = new Uint16Array(longestPhrase);
  const earlier = new Uint16Array(longestPhrase);
  let before: { length: number; at: number } | null = null;
  const lineBefore = () =>
    before === null ? undefined : new ChunkLine(textOf(earlier, before.length), chunk, before.at);
  while (!reader.isAtEnd) {
    const shared = reader.number();
    const length = shared + reader.number();
    for (let index = shared; index < length; index += 1) units[index] = reader.number();
    if (isBehind(units, length, phrase))
      return { before: lineBefore(), after: new ChunkLine(textOf(units, length), chunk, reader.at) };
    earlier.set(units);
    before = { length, at: reader.at };
    reader.skipPostings();
  }
  return { before: lineBefore(), after: undefined };
}

/** Whether some characters come after a phrase in the order of character codes. */
function isBehind(units: Uint16Array, length: number, phrase: string): boolean {
  const both = Math.min(length, phrase.length);
  for (let index = 0; index < both; index += 1) {
    const difference = (units[index] ?? 0) - phrase.charCodeAt(index);
    if (difference !== 0) return difference > 0;
  }
  return length > phrase.length;
}

function textOf(units: Uint16Array, length: number): string {
  return String.fromCharCode(...units.subarray(0, length));
}

/** How many of a sorted list come before a phrase or are it. */
export function countUpTo(sorted: readonly string[], phrase: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') <= phrase) from = middle + 1;
    else to = middle;
  }
  return from;
}
