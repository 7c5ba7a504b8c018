import { cellPath } from '../../../model/cell-path.ts';
import { formCells } from '../form-cells.ts';
import { numberOf, operandAt } from '../operand.ts';
import { verdictOf } from '../verdict.ts';
import type { YearRule } from './year-rule.ts';

const total = { table: 'remedies', column: 'total' } as const;

/** Cases that were left open are among those of the next year. */
export const pending: YearRule = {
  rule: 'years/pending',
  path: 'remedies',
  isFor: (form) => formCells(form, total).length > 0,
  judge: ({ before, after }) =>
    formCells(after.summary.form, total).flatMap(({ path, rowId, row }) => {
      const other = operandAt(before, cellPath('remedies', rowId, 'pending'));
      const subject = operandAt(after, path);
      const [expected, actual] = [numberOf(other), numberOf(subject)];
      if (other.value === 0) return [];
      const facts = { row, year: other.year, expected, actual };
      const holds = actual >= expected;
      return verdictOf({ rule: 'years/pending', subject, others: [other], expected, actual, holds, facts });
    }),
};
