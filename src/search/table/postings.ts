/** Where a phrase stands: places in rising order, and for each whether it stands there 1, 2, 3 to 5, or more times. */
export interface Postings {
  places: Uint32Array;
  /** 0 to 3. */
  classes: Uint8Array;
}

/** How much each class counts for when reports are put in order. */
export const classWeights: readonly number[] = [1, 2, 3, 5];

/** How often → class. */
export function classOf(times: number): number {
  if (times > 5) return 3;
  return times > 2 ? 2 : times - 1;
}

/** Bytes that grow as they are written, in a form that small numbers keep small. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    this.#makeRoom();
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  postings({ places, classes }: Postings): void {
    this.number(places.length);
    let next = 0;
    for (const [index, place] of places.entries()) {
      this.number(((place - next) << 2) | (classes[index] ?? 0));
      next = place + 1;
    }
  }

  /** What was written so far; the writer is empty again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #makeRoom(): void {
    if (this.#length + 8 <= this.#bytes.length) return;
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where it reads next. */
  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** Goes past what `postings` would read: each number ends with a byte below 128. */
  skipPostings(): void {
    for (let left = this.number(); left > 0; this.#at += 1) if ((this.#bytes[this.#at] ?? 0) < 128) left -= 1;
  }

  postings(): Postings {
    const count = this.number();
    const places = new Uint32Array(count);
    const classes = new Uint8Array(count);
    let next = 0;
    for (let index = 0; index < count; index += 1) {
      const step = this.number();
      places[index] = next + (step >>> 2);
      classes[index] = step & 3;
      next = (places[index] ?? 0) + 1;
    }
    return { places, classes };
  }
}
