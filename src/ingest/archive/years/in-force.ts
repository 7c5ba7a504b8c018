import { cellPath } from '../../../model/cell-path.ts';
import { formCells } from '../form-cells.ts';
import { numberOf, operandAt } from '../operand.ts';
import { verdictOf } from '../verdict.ts';
import type { YearRule } from './year-rule.ts';

const stock = { table: 'disclosure', column: 'inForce' } as const;

/** What was in force, and issued, and not repealed, is in force. */
export const inForce: YearRule = {
  rule: 'years/in-force',
  path: 'disclosure',
  isFor: (form) => formCells(form, stock).length > 0,
  judge: ({ before, after }) =>
    formCells(after.summary.form, stock).map(({ path, rowId, row }) => {
      const old = operandAt(before, path);
      const issued = operandAt(after, cellPath('disclosure', rowId, 'issued'));
      const repealed = operandAt(after, cellPath('disclosure', rowId, 'repealed'));
      const subject = operandAt(after, path);
      const expected = numberOf(old) + numberOf(issued) - numberOf(repealed);
      const actual = numberOf(subject);
      return verdictOf({
        rule: 'years/in-force',
        subject,
        others: [old, issued, repealed],
        expected,
        actual,
        holds: expected === actual,
        facts: { row, year: old.year, expected, actual, difference: Math.abs(expected - actual) },
      });
    }),
};
