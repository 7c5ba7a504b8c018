import type { Check } from '../../model/finding.ts';
import type { RuleId } from '../../model/rules/index.ts';
import type { Comparison } from './comparison.ts';
import { isEmpty, type Operand, total, whyNotAssessable } from './operands.ts';

/** One identity on one row or column, judged. */
export interface Evaluation {
  rule: RuleId;
  path: string;
  /** What the row or column is called. */
  label: string;
  outcome: Check['outcome'];
  expected: number | null;
  actual: number | null;
  reason: string | null;
  operands: Operand[];
  /** The same cells, said shortly: `applications.denied.*.total` stands for each row of the group. */
  patterns: string[];
}

export type Named = Pick<Evaluation, 'rule' | 'path' | 'label' | 'patterns'>;

/** Puts the two sides beside each other. No verdict is passed unless every cell was read with certainty. */
export function evaluate(
  named: Named,
  comparison: Comparison,
  left: Operand[],
  right: Operand[],
): Evaluation {
  const operands = [...left, ...right];
  const judged = comparison.judge(knownTotal(left), knownTotal(right), left.map(numberIn));
  const isTotalEmpty = right.length === 1 && left.length > 0 && right.every(isEmpty);
  const reason = areRead(operands)
    ? null
    : whyNotAssessable(operands, holdsAsZeros(comparison, left, right), isTotalEmpty);
  const outcome = reason !== null ? 'not-assessable' : judged.isHeld ? 'pass' : 'fail';
  const [expected, actual] = [numberOrNull(judged.expected), numberOrNull(judged.actual)];
  return { ...named, outcome, expected, actual, reason, operands };
}

/** As nearly all are: then nothing is to be explained. */
function areRead(operands: readonly Operand[]): boolean {
  return operands.length > 0 && operands.every(({ state }) => state === 'read');
}

function holdsAsZeros(comparison: Comparison, left: Operand[], right: Operand[]): boolean {
  const parts = left.map((operand) => operand.value ?? 0);
  return comparison.judge(total(left), total(right), parts).isHeld;
}

/** A sum is known only where each of its parts is. */
function knownTotal(operands: readonly Operand[]): number {
  return operands.some((operand) => operand.value === null) ? Number.NaN : total(operands);
}

function numberIn(operand: Operand): number {
  return operand.value ?? Number.NaN;
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
