import { createHash, type Hash } from 'node:crypto';
import { recordBlocks, recordEnds } from '../parquet/record-blocks.ts';

/** Lines begin with the government and the year in every table of reports. */
const columns = 2;

/** Lines of a table that stand together and begin with the same two fields, as they stand there: those of one report. */
export interface TableRun {
  start: string;
  bytes: number;
  /** The SHA-256 of the lines. */
  digest: string;
}

/** The runs of a table, one after the other from its first byte on. */
export function runsOfFile(file: string): TableRun[] {
  const runs = new RunList();
  for (const block of recordBlocks(file)) runs.addRecords(block);
  return runs.end();
}

/** The runs of a table while it is written or read. */
export class RunList {
  readonly #runs: TableRun[] = [];
  #last: { start: string; bytes: number; hash: Hash } | null = null;

  /** Whole records of whatever reports. */
  addRecords(records: Buffer): void {
    const text = records.toString('latin1');
    let from = 0;
    let line = 0;
    let start = startAt(text, 0);
    for (const end of recordEnds(text)) {
      const own = startAt(text, line);
      if (own !== start) {
        this.#add(start, records.subarray(from, line));
        from = line;
        start = own;
      }
      line = end;
    }
    if (from < records.length) this.#add(start, records.subarray(from));
  }

  /** Whole records of one report, whose lines need not be looked at one by one. */
  addReport(records: Buffer): void {
    if (records.length > 0) this.#add(startAt(records.toString('latin1', 0, longestStart), 0), records);
  }

  end(): TableRun[] {
    this.#endRun();
    return this.#runs;
  }

  #add(start: string, lines: Buffer): void {
    if (this.#last?.start !== start) {
      this.#endRun();
      this.#last = { start, bytes: 0, hash: createHash('sha256') };
    }
    this.#last.bytes += lines.length;
    this.#last.hash.update(lines);
  }

  #endRun(): void {
    if (this.#last === null) return;
    const { start, bytes, hash } = this.#last;
    this.#runs.push({ start, bytes, digest: hash.digest('hex') });
    this.#last = null;
  }
}

/** More than the code of a government and a year. */
const longestStart = 256;

function startAt(text: string, line: number): string {
  let end = line - 1;
  for (let column = 0; column < columns; column += 1) end = text.indexOf(',', end + 1);
  return text.slice(line, end);
}
