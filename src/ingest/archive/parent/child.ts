import type { ReportRecord } from '../../../model/record.ts';
import { numberOf, operandAt } from '../operand.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { flowCells, kindCells } from './figures.ts';

/** No part is more than the whole. */
export function judgeChild(child: ReportRecord, parent: ReportRecord): Verdict[] {
  return [...flowCells(child), ...kindCells(child)].flatMap(({ path, row }) => {
    const [subject, other] = [operandAt(child, path), operandAt(parent, path)];
    // No number is less than 0: that would be a pass that proves nothing.
    if (subject.value === 0) return [];
    const [expected, actual] = [numberOf(other), numberOf(subject)];
    const holds = actual <= expected;
    const facts = { row, parent: parent.government.name ?? '', expected, actual };
    return verdictOf({ rule: 'parent/child', subject, others: [other], expected, actual, holds, facts });
  });
}
