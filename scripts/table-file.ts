import { closeSync, openSync, writeSync } from 'node:fs';

/** Lines are gathered up to so many bytes before they go to the disk. */
const gatheredBytes = 1 << 20;

/** A table that is written line by line: the lines are gathered in one piece of memory that is used again and again. */
export class TableFile {
  readonly #file: number;
  readonly #gathered = Buffer.allocUnsafeSlow(gatheredBytes);
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(lines: Buffer): void {
    if (this.#length + lines.length > gatheredBytes) this.#flush();
    if (lines.length > gatheredBytes) writeWhole(this.#file, lines);
    else this.#length += lines.copy(this.#gathered, this.#length);
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeWhole(this.#file, this.#gathered.subarray(0, this.#length));
    this.#length = 0;
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}
