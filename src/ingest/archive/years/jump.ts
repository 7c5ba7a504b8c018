import { formCells } from '../form-cells.ts';
import { numberOf, operandAt } from '../operand.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import type { YearRule } from './year-rule.ts';

/** A slip of one digit makes ten times; what a quiet year makes of a busy one is less than five. */
const times = 5;
/** Below this, five times is chance: two applications and then eleven. */
const fewest = 10;

/** Flows that one asks for first. Amounts are not among them: some print 元 and some 万元. */
const flows = [
  { table: 'applications', row: 'newlyReceived', column: 'total' },
  { table: 'remedies', column: 'total' },
  { table: 'disclosure', column: 'decisions' },
] as const;

/** A number that is many times what it was the year before. */
export const jump: YearRule = {
  rule: 'years/jump',
  path: 'applications.newlyReceived.total',
  isFor: (form) => flows.some((flow) => formCells(form, flow).length > 0),
  judge: ({ before, after }) =>
    flows
      .flatMap((flow) => formCells(after.summary.form, flow))
      .flatMap(({ path, row }) => {
        const [other, subject] = [operandAt(before, path), operandAt(after, path)];
        const [expected, actual] = [numberOf(other), numberOf(subject)];
        const [less, more] = [Math.min(expected, actual), Math.max(expected, actual)];
        if (less <= 0 || more < fewest) return [];
        const holds = more < times * less;
        const facts = { row, year: other.year, expected, actual };
        return unjudged(
          verdictOf({ rule: 'years/jump', subject, others: [other], expected, actual, holds, facts }),
        );
      }),
};

/** Business grows and shrinks: that it did is said, and is nothing to be mended. */
function unjudged({ check, finding }: Verdict): Verdict {
  if (check.outcome !== 'fail') return { check, finding };
  const reason = '与上一年相差五倍以上，只提一句，不判断对错';
  return { check: { ...check, outcome: 'not-assessable', reason }, finding };
}
