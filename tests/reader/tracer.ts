import type { TruthRow } from './fixtures/numbers-file.ts';
import type { Expected } from './paper.ts';

const numberCell = /^[+-]?\d+( 万元)?$/;

/**
 * A report with every printed number replaced by another, no two alike, so that no zero can be right by luck.
 * A line with a surplus 0 gets numbers that add up and keeps one 0 too many, at `surplusAt`: one reading fits.
 */
export function traced(text: string, rows: readonly TruthRow[], surplusAt: number) {
  const lines = text.split('\n');
  const truth = new Map<string, Expected>();
  let next = 1001;
  for (const [line, printed] of Map.groupBy(rows, (row) => row.line)) {
    const fresh = printed.map((row) => row.values.map((value) => (value === null ? null : next++)));
    const surplus = printed.some((row) => row.surplus);
    if (surplus) for (const values of fresh) totalled(values);
    for (const [at, row] of printed.entries()) {
      for (const [column, path] of row.paths.entries())
        truth.set(path, { value: fresh[at]?.[column] ?? null });
    }
    if (line === null) continue;
    const numbers = fresh.flat().map(String);
    lines[line - 1] = replaced(
      lines[line - 1] ?? '',
      surplus ? numbers.toSpliced(surplusAt, 0, '0') : numbers,
    );
  }
  return { text: lines.join('\n'), truth };
}

/** Makes the last number of a row the sum of the others. */
function totalled(values: (number | null)[]): void {
  values[values.length - 1] = values.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function replaced(line: string, numbers: string[]): string {
  const cells = line.split('\t');
  const places = cells.flatMap((cell, at) => (numberCell.test(cell.trim()) ? [at] : []));
  if (places.length !== numbers.length)
    throw new Error(`${places.length} cells for ${numbers.length} numbers: ${line}`);
  return cells
    .map((cell, at) =>
      places.includes(at) ? cell.replace(/[+-]?\d+/, numbers[places.indexOf(at)] ?? '') : cell,
    )
    .join('\t');
}
