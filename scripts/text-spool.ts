import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Texts laid aside in one file, each found again by its number: those of a large archive do not fit in memory. */
export class TextSpool {
  readonly #path: string;
  readonly #file: number;
  /** Where each text ends, in bytes; where the one before it ends, it begins. */
  readonly #ends: number[] = [];

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'w+');
  }

  keep(text: string): number {
    const start = this.#ends.at(-1) ?? 0;
    const bytes = Buffer.from(text);
    writeWhole(this.#file, bytes, start);
    return this.#ends.push(start + bytes.length) - 1;
  }

  kept(number: number): string {
    const start = this.#ends[number - 1] ?? 0;
    const bytes = Buffer.alloc((this.#ends[number] ?? start) - start);
    let done = 0;
    while (done < bytes.length) {
      const got = readSync(this.#file, bytes, done, bytes.length - done, start + done);
      if (got === 0) throw new Error(`${this.#path} 不完整。`);
      done += got;
    }
    return bytes.toString('utf8');
  }

  end(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}

function writeWhole(file: number, bytes: Buffer, start: number): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, start + done);
}
