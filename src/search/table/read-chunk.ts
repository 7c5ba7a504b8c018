import type { PhraseLine } from './phrase-lines.ts';
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

/** The lines of a chunk, in order. */
export function readChunk(chunk: Uint8Array): PhraseLine[] {
  const reader = new ByteReader(chunk);
  const lines: PhraseLine[] = [];
  let previous = '';
  while (!reader.isAtEnd) {
    const shared = reader.number();
    let phrase = previous.slice(0, shared);
    for (let left = reader.number(); left > 0; left -= 1) phrase += String.fromCharCode(reader.number());
    lines.push(new ChunkLine(phrase, chunk, reader.at));
    reader.skipPostings();
    previous = phrase;
  }
  return lines;
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
