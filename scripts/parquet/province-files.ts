import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NumberLines } from '../../src/parquet/number-lines.ts';
import { NumbersFile } from '../../src/parquet/numbers-file.ts';
import { yearPath } from '../../src/parquet/partition.ts';
import { recordsIn } from './record-blocks.ts';

interface OpenFile {
  numbers: NumbersFile;
  close(): void;
}

/** The Parquet files of one province while they are written, one a year. */
export class ProvinceFiles {
  readonly #folder: string;
  readonly #lines = new NumberLines();
  readonly #years = new Map<number, OpenFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whole lines of `numbers.csv`. */
  add(records: Buffer): void {
    for (const record of recordsIn(records)) {
      const row = this.#lines.read(record);
      this.#fileOf(row.year).add(row.values);
    }
  }

  end(): void {
    for (const { numbers, close } of this.#years.values()) {
      numbers.end();
      close();
    }
  }

  #fileOf(year: number): NumbersFile {
    const open = this.#years.get(year) ?? openFile(join(this.#folder, yearPath(year)));
    this.#years.set(year, open);
    return open.numbers;
  }
}

function openFile(path: string): OpenFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  return {
    numbers: new NumbersFile((bytes) => writeWhole(file, bytes)),
    close: () => closeSync(file),
  };
}

/** A write may take a part alone. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
