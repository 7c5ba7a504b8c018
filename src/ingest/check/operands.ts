import type { CellState } from '../../model/cell.ts';
import { cellPath } from '../../model/cell-path.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';
import { cellDoubts } from '../../model/rules/cell-doubts.ts';

/** A cell that a check uses. */
export interface Operand {
  path: string;
  value: number | null;
  state: CellState;
  line: number | null;
}

export function operandOf(
  report: Report,
  table: TableId,
  row: string,
  column: string,
  path = cellPath(table, row, column),
): Operand {
  const cell = report.cells[path];
  return {
    path,
    value: valueAt(report, table, row, column),
    state: cell?.state ?? 'absent',
    line: cell?.line ?? null,
  };
}

/** The same cell where it is taken away instead of added. */
export function negative(operand: Operand): Operand {
  return { ...operand, value: operand.value === null ? null : -operand.value };
}

/** Sums of decimals are rounded to the six places that amounts are printed with at most. Empty cells add nothing. */
export function total(operands: readonly Operand[]): number {
  const sum = operands.reduce((whole, operand) => whole + (operand.value ?? 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}

/** A cell that is printed without a number. */
export function isEmpty({ state }: Operand): boolean {
  return state === 'blank' || state === 'na';
}

/**
 * Why no verdict is passed; null where every cell was read with certainty. `isHeld` says whether the numbers that are
 * there agree when an empty cell adds nothing: that is told, but it is no verdict.
 */
export function whyNotAssessable(
  operands: readonly Operand[],
  isHeld: boolean,
  isTotalEmpty = false,
): string | null {
  const states = (['unreadable', 'absent', 'blank', 'na', 'inferred'] as const).filter((state) =>
    operands.some((operand) => operand.state === state),
  );
  if (operands.length === 0) return cellDoubts.absent;
  if (states.length === 0) return null;
  if (operands.every(isEmpty)) return '各格都没有填数字';
  const isOnlyTotal = isTotalEmpty && operands.filter(isEmpty).length === 1;
  const words = states
    .filter((state) => !(isOnlyTotal && (state === 'blank' || state === 'na')))
    .map((state) => cellDoubts[state]);
  if (isTotalEmpty) words.unshift('总计的格没有填数字');
  return `${words.join('，')}${asFarAsKnown(states, isHeld)}`;
}

function asFarAsKnown(states: readonly CellState[], isHeld: boolean): string {
  if (states.length === 1 && states[0] === 'inferred') return `，按推定的数字${isHeld ? '相符' : '不相符'}`;
  const isGuess = states.some((state) => state === 'unreadable' || state === 'absent');
  return isHeld && !isGuess ? '；没有填的格当作 0 则相符' : '';
}
