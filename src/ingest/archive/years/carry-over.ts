import { formCells } from '../form-cells.ts';
import { numberOf, operandAt } from '../operand.ts';
import { verdictOf } from '../verdict.ts';
import type { YearRule } from './year-rule.ts';

const handedOver = { table: 'applications', row: 'carriedForward' } as const;
const received = { table: 'applications', row: 'carriedOver' } as const;

/** What one year carried forward is what the next carried over, in each column. */
export const carryOver: YearRule = {
  rule: 'years/carry-over',
  path: 'applications.carriedOver',
  isFor: (form) => formCells(form, received).length > 0,
  judge: ({ before, after }) =>
    formCells(after.summary.form, received).map(({ path, column }, index) => {
      const from = formCells(before.summary.form, handedOver)[index];
      const [other, subject] = [operandAt(before, from?.path ?? path), operandAt(after, path)];
      const [expected, actual] = [numberOf(other), numberOf(subject)];
      const difference = Math.abs(expected - actual);
      return verdictOf({
        rule: 'years/carry-over',
        subject,
        others: [other],
        expected,
        actual,
        holds: expected === actual,
        facts: { column, year: other.year, expected, actual, difference },
      });
    }),
};
