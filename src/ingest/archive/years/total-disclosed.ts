import { formCells } from '../form-cells.ts';
import { numberOf, operandAt } from '../operand.ts';
import { verdictOf } from '../verdict.ts';
import type { YearRule } from './year-rule.ts';

const total = { table: 'disclosure', column: 'total' } as const;

/** What was ever disclosed does not become less, as long as nothing is repealed. */
export const totalDisclosed: YearRule = {
  rule: 'years/total-disclosed',
  path: 'disclosure',
  isFor: (form) => formCells(form, total).length > 0,
  judge: ({ before, after }) =>
    formCells(after.summary.form, total).flatMap(({ path, row }) => {
      const [other, subject] = [operandAt(before, path), operandAt(after, path)];
      const [expected, actual] = [numberOf(other), numberOf(subject)];
      // Nothing is less than 0: that would be a pass that proves nothing.
      if (other.value === 0) return [];
      const facts = { row, year: other.year, expected, actual };
      const holds = actual >= expected;
      return verdictOf({
        rule: 'years/total-disclosed',
        subject,
        others: [other],
        expected,
        actual,
        holds,
        facts,
      });
    }),
};
