import { closeSync, openSync, writeSync } from 'node:fs';
import { RunList, type TableRun } from './tables/table-runs.ts';

/** Lines are gathered up to so many bytes before they go to the disk. */
const gatheredBytes = 1 << 20;

/**
 * A table that is written report by report: the lines are gathered in one piece of memory that is used again and again. Where
 * each report stands is noted by the way.
 */
export class TableFile {
  readonly #file: number;
  readonly #gathered = Buffer.allocUnsafeSlow(gatheredBytes);
  readonly #runs = new RunList();
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

  close(): TableRun[] {
    this.#flush();
    closeSync(this.#file);
    return this.#runs.end();
  }

  #add(lines: Buffer): void {
    if (this.#length + lines.length > gatheredBytes) this.#flush();
    if (lines.length > gatheredBytes) writeWhole(this.#file, lines);
    else this.#length += lines.copy(this.#gathered, this.#length);
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
