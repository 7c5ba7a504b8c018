import { type Operand, total, whyNotAssessable } from '../operands.ts';
import { nameOfSum } from './cell-names.ts';
import type { Claim, Reading, Result } from './result.ts';
import type { Narrative } from './text/reading.ts';

const reasons = {
  about: '句中的数是约数',
};

/** Puts what a sentence tells beside the cells that it may mean. Null where nothing can be said. */
export function judge(claim: Claim, readings: readonly Reading[], narrative: Narrative): Result[] {
  const equal = readings.find((reading) => sumOf(reading) === claim.value);
  const shown = equal ?? readings[0];
  if (shown === undefined) return [];
  const cells = equal ? cellsOf(equal) : readings.flatMap(cellsOf);
  const reason = reasonOf(claim, cells, equal !== undefined);
  if (claim.onlyIfEqual && (equal === undefined || reason !== null)) return [];
  const { rule, sentence, value: actual } = claim;
  const outcome = reason !== null ? 'not-assessable' : equal ? 'pass' : 'fail';
  return [
    {
      rule,
      sentence,
      outcome,
      expected: sumOf(shown),
      actual,
      reason,
      cells: uniqueCells(cells),
      facts:
        outcome === 'fail'
          ? { words: claim.words, actual, tables: readingsInWords(readings, narrative) }
          : {},
    },
  ];
}

function reasonOf(claim: Claim, cells: readonly Operand[], isHeld: boolean): string | null {
  if (!claim.isExact) return reasons.about;
  return whyNotAssessable(cells, isHeld);
}

function cellsOf({ cells, minus = [] }: Reading): readonly Operand[] {
  return [...cells, ...minus];
}

function sumOf({ cells, minus = [] }: Reading): number {
  return total(cells) - total(minus);
}

function uniqueCells(cells: readonly Operand[]): Operand[] {
  return [...new Map(cells.map((cell) => [cell.path, cell])).values()];
}

/** `“一、本年新收…”是 2`, reading by reading. Readings that come to the same are said once. */
function readingsInWords(readings: readonly Reading[], { form }: Narrative): string {
  const different = readings.filter(
    (reading, at) => readings.findIndex((other) => sumOf(other) === sumOf(reading)) === at,
  );
  return different.map((reading) => `${nameOfSum(reading, form)}是 ${sumOf(reading)}`).join('，');
}
