import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { RunList, type TableRun } from './table-runs.ts';

/** Lines are gathered up to so many bytes before they go to the disk. */
const gatheredBytes = 1 << 20;

/** A table that is written: where each report stands in it, and the SHA-256 of the whole. */
export interface WrittenTable {
  runs: readonly TableRun[];
  digest: string;
}

/**
 * A table that is written report by report: the lines are gathered in one piece of memory that is used again and again. What
 * is to be known of it is noted by the way.
 */
export class TableFile {
  readonly #file: number;
  readonly #gathered = Buffer.allocUnsafeSlow(gatheredBytes);
  readonly #runs = new RunList();
  readonly #hash = createHash('sha256');
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** Whole records of whatever reports. */
  addRecords(lines: Buffer): void {
    this.#runs.addRecords(lines);
    this.#add(lines);
  }

  /** Whole records of one report. */
  addReport(lines: Buffer): void {
    this.#runs.addReport(lines);
    this.#add(lines);
  }

  close(): WrittenTable {
    this.#flush();
    closeSync(this.#file);
    return { runs: this.#runs.end(), digest: this.#hash.digest('hex') };
  }

  #add(lines: Buffer): void {
    if (this.#length + lines.length > gatheredBytes) this.#flush();
    if (lines.length > gatheredBytes) this.#write(lines);
    else this.#length += lines.copy(this.#gathered, this.#length);
  }

  #flush(): void {
    this.#write(this.#gathered.subarray(0, this.#length));
    this.#length = 0;
  }

  #write(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
  }
}
