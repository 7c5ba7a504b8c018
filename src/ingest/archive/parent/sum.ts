import { numberOf, operandAt } from '../operand.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { type Family, isOffice } from './family.ts';
import { flowCells } from './figures.ts';

/** One child alone is judged by its own page. */
const fewestChildren = 2;

/** The whole is at least the sum of the parts that are known. What is missing or uncertain only makes the sum smaller. */
export function judgeSum({ parent, children }: Family): Verdict[] {
  const added = children.filter((child) => !isOffice(child));
  if (added.length < fewestChildren) return [];
  return flowCells(parent).flatMap(({ path, row }) => {
    const others = added
      .map((child) => operandAt(child, path))
      .filter(({ state, value }) => state === 'read' && value !== null && value > 0);
    const subject = operandAt(parent, path);
    const [expected, actual] = [others.reduce((sum, other) => sum + numberOf(other), 0), numberOf(subject)];
    if (expected === 0) return [];
    const holds = actual >= expected;
    const facts = { row, count: added.length, expected, actual };
    return verdictOf({ rule: 'parent/sum', subject, others, expected, actual, holds, facts });
  });
}
