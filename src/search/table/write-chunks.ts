import type { PhraseLine } from './phrase-lines.ts';
import { ByteWriter } from './postings.ts';

/** Unpacked; packed it is a sixth of that, and one search loads one or two chunks of a shard. */
const chunkBytes = 40_000;

/** The lines of a table cut into chunks, and the first phrase of each, by which a chunk is found. */
export class ChunkWriter {
  readonly firstPhrases: string[] = [];
  readonly #writer = new ByteWriter();
  readonly #keep: (chunk: Uint8Array<ArrayBuffer>) => void;
  #previous = '';

  constructor(keep: (chunk: Uint8Array<ArrayBuffer>) => void) {
    this.#keep = keep;
  }

  /** Lines come in order, so each says only in what it differs from the one before. */
  add({ phrase, postings }: PhraseLine): void {
    if (this.#writer.length === 0) this.firstPhrases.push(phrase);
    const shared = sharedLength(this.#previous, phrase);
    this.#writer.number(shared);
    this.#writer.number(phrase.length - shared);
    for (let index = shared; index < phrase.length; index += 1) this.#writer.number(phrase.charCodeAt(index));
    this.#writer.postings(postings);
    this.#previous = phrase;
    if (this.#writer.length >= chunkBytes) this.end();
  }

  /** Ends the chunk that is being written. */
  end(): void {
    if (this.#writer.length > 0) this.#keep(this.#writer.take());
    this.#previous = '';
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
