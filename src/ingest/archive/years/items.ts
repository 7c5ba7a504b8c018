import { cellPath } from '../../../model/cell-path.ts';
import { formCells } from '../form-cells.ts';
import { numberOf, operandAt } from '../operand.ts';
import { verdictOf } from '../verdict.ts';
import type { YearRule } from './year-rule.ts';

const stock = { table: 'disclosure', column: 'previousYear' } as const;

/** The items of the year before, as the report of that year lets one reckon them. */
export const items: YearRule = {
  rule: 'years/items',
  path: 'disclosure',
  isFor: (form) => formCells(form, stock).length > 0,
  judge: ({ before, after }) =>
    formCells(after.summary.form, stock).map(({ path, rowId, row }) => {
      const old = operandAt(before, path);
      const change = operandAt(before, cellPath('disclosure', rowId, 'change'));
      const subject = operandAt(after, path);
      const [expected, actual] = [numberOf(old) + numberOf(change), numberOf(subject)];
      return verdictOf({
        rule: 'years/items',
        subject,
        others: [old, change],
        expected,
        actual,
        holds: expected === actual,
        facts: { row, year: old.year, expected, actual, difference: Math.abs(expected - actual) },
      });
    }),
};
