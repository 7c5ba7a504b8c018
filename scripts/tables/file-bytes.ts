import { closeSync, openSync, readSync } from 'node:fs';
import { UserError } from '../failures.ts';

/** Reads here and there in a file that is too large to be read whole. It is opened when it is first read. */
export class FileBytes {
  readonly #path: string;
  #file: number | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  read(from: number, length: number): Buffer {
    this.#file ??= openSync(this.#path, 'r');
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const got = readSync(this.#file, bytes, done, length - done, from + done);
      if (got === 0) throw new UserError(`${this.#path} 比它的目录所说的短：请再运行一次。`);
      done += got;
    }
    return bytes;
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}
