import { recordBlocks, recordEnds } from '../parquet/record-blocks.ts';

/** Lines of a table that stand together and are of the same part; null stands for those that are of none, as the head. */
export interface TableRun {
  part: string | null;
  lines: Buffer;
}

/** Which part a line is of, by its first columns as they stand there. */
export interface Parting {
  columns: number;
  partOf: (columns: string) => string | null;
}

/**
 * Cuts a table into runs of lines. Lines stand in the order of governments and years, so that most parts are one run; no
 * more than a run is in memory.
 */
export function* tableRuns(file: string, parting: Parting): Generator<TableRun, void> {
  let part: string | null = null;
  let pieces: Buffer[] = [];
  for (const run of runsInBlocks(file, parting)) {
    if (run.part !== part && pieces.length > 0) {
      yield { part, lines: Buffer.concat(pieces) };
      pieces = [];
    }
    part = run.part;
    pieces.push(run.lines);
  }
  if (pieces.length > 0) yield { part, lines: Buffer.concat(pieces) };
}

function* runsInBlocks(file: string, { columns, partOf }: Parting): Generator<TableRun, void> {
  for (const block of recordBlocks(file)) {
    const text = block.toString('latin1');
    let first = columnsAt(text, 0, columns);
    let part = partOf(first);
    let start = 0;
    let line = 0;
    for (const end of recordEnds(text)) {
      const own = columnsAt(text, line, columns);
      if (own !== first && partOf(own) !== part) {
        yield { part, lines: block.subarray(start, line) };
        start = line;
        part = partOf(own);
      }
      first = own;
      line = end;
    }
    yield { part, lines: block.subarray(start) };
  }
}

function columnsAt(text: string, line: number, columns: number): string {
  let end = line - 1;
  for (let column = 0; column < columns; column += 1) end = text.indexOf(',', end + 1);
  return text.slice(line, end);
}
