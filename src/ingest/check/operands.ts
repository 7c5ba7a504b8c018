import type { CellState } from '../../model/cell.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';

/** A cell that an identity uses. */
export interface Operand {
  path: string;
  value: number | null;
  state: CellState;
  line: number | null;
}

export function operandOf(
  report: Report,
  path: string,
  table: TableId,
  row: string,
  column: string,
): Operand {
  const cell = report.cells[path];
  return {
    path,
    value: valueAt(report, table, row, column),
    state: cell?.state ?? 'absent',
    line: cell?.line ?? null,
  };
}

/** Sums of decimals are rounded to the six places that amounts are printed with at most. */
export function total(operands: readonly Operand[]): number {
  const sum = operands.reduce((whole, operand) => whole + (operand.value ?? 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}

const stateWords: Record<Exclude<CellState, 'read'>, string> = {
  blank: '有空着的格',
  na: '有标为不适用的格',
  absent: '有没有印出的行或格',
  unreadable: '有读不准的格',
  inferred: '有推定的数字',
};

/** Why no verdict is passed; null where every cell was read with certainty. */
export function whyNotAssessable(operands: readonly Operand[], isHeld: boolean): string | null {
  const states = (['unreadable', 'absent', 'blank', 'na', 'inferred'] as const).filter((state) =>
    operands.some((operand) => operand.state === state),
  );
  if (operands.length === 0) return stateWords.absent;
  if (states.length === 0) return null;
  const words = states.map((state) => stateWords[state]).join('，');
  const onlyInferred = states.length === 1 && states[0] === 'inferred';
  return onlyInferred ? `${words}，按推定的数字${isHeld ? '相符' : '不相符'}` : words;
}
