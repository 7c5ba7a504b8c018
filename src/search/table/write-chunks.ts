import type { PhraseLine } from './phrase-lines.ts';
import { ByteWriter } from './postings.ts';

/** Unpacked; packed it is a sixth of that, and one search loads one or two chunks of a shard. */
const chunkBytes = 40_000;

/**
 * The lines of a table cut into chunks, and for each where it begins: as much of its first phrase as comes after all
 * phrases of the chunk before.
 */
export class ChunkWriter {
  readonly beginnings: string[] = [];
  readonly #writer = new ByteWriter();
  readonly #keep: (chunk: Uint8Array<ArrayBuffer>) => void;
  readonly #size: number;
  #previous = '';
  #isFirst = true;

  constructor(keep: (chunk: Uint8Array<ArrayBuffer>) => void, size = chunkBytes) {
    this.#keep = keep;
    this.#size = size;
  }

  /** Lines come in order, so each says only in what it differs from the one before. */
  add({ phrase, postings }: PhraseLine): void {
    const common = sharedLength(this.#previous, phrase);
    const shared = this.#isFirst ? 0 : common;
    if (this.#isFirst) this.beginnings.push(phrase.slice(0, common + 1));
    this.#isFirst = false;
    this.#writer.number(shared);
    this.#writer.number(phrase.length - shared);
    for (let index = shared; index < phrase.length; index += 1) this.#writer.number(phrase.charCodeAt(index));
    this.#writer.postings(postings);
    this.#previous = phrase;
    if (this.#writer.length >= this.#size) this.end();
  }

  /** Ends the chunk that is being written. */
  end(): void {
    if (this.#writer.length > 0) this.#keep(this.#writer.take());
    this.#isFirst = true;
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
