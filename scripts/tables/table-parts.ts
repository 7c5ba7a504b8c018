import { digestOf } from '../manifest/digest.ts';
import type { TableRun } from './table-runs.ts';

/** Bytes of a table, and a digest that is another one where they are. */
export interface TablePart<Part> {
  part: Part;
  from: number;
  bytes: number;
  digest: string;
}

/** Puts runs that follow each other and are of the same part together. */
export function* tableParts<Part>(
  runs: readonly TableRun[],
  partOf: (start: string) => Part,
): Generator<TablePart<Part>> {
  let from = 0;
  for (let at = 0; at < runs.length; ) {
    const part = partOf(runs[at]?.start ?? '');
    const own: TableRun[] = [];
    for (let run = runs[at]; run !== undefined && partOf(run.start) === part; run = runs[++at]) own.push(run);
    const bytes = own.reduce((sum, run) => sum + run.bytes, 0);
    yield { part, from, bytes, digest: digestOf(own.map(({ digest }) => digest).join('\n')) };
    from += bytes;
  }
}

/** The beginning of a line of numbers: the government and the year. */
const lineOfReport = /^(\d[a-z0-9/-]*),(\d{4})$/;

/** The report that the lines of a run are of: government and year; null for the head of a table. */
export function reportOfRun(start: string): { code: string; year: number } | null {
  const [, code, year] = lineOfReport.exec(start) ?? [];
  return code === undefined ? null : { code, year: Number(year) };
}
