import { Worker } from 'node:worker_threads';
import type { WrittenTable } from './table-file.ts';
import type { TableLines } from './tables-on-disk.ts';

const linesAtOnce = 256;

/** Tables that a thread writes: hundreds of megabytes are on their way to the disk while the rest of the open data is made. */
export class TablesInThread {
  readonly #thread = new Worker(new URL('./tables-thread.ts', import.meta.url));
  readonly #written: Promise<Map<string, WrittenTable>>;
  #waiting: TableLines[] = [];

  constructor() {
    this.#written = new Promise((resolve, reject) => {
      this.#thread.once('message', resolve).once('error', reject);
    });
    // Told when it is asked for; and a run that never asks is not kept from ending.
    this.#written.catch(() => {});
    this.#thread.unref();
  }

  add(lines: TableLines): void {
    this.#waiting.push(lines);
    if (this.#waiting.length >= linesAtOnce) this.#send();
  }

  /** The tables by their files, when all is written. Throws where something could not be. */
  async end(): Promise<Map<string, WrittenTable>> {
    this.#send();
    this.#thread.ref();
    this.#thread.postMessage(null);
    const written = await this.#written;
    await this.#thread.terminate();
    return written;
  }

  #send(): void {
    this.#thread.postMessage(this.#waiting);
    this.#waiting = [];
  }
}
