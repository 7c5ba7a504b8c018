import { cellPath } from '../../model/cell.ts';
import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import { type Report, valueAt } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** An amount stands beside a unit, in its cell or in the heading. Nothing is needed beside 0. */
export function checkUnits(report: Report, form: Form, notebook: Notebook): Check[] {
  return form.tables.flatMap((table) =>
    leafCells(table).flatMap(({ row, column }) => {
      const path = cellPath(table.id, row.id, column.id);
      const cell = report.cells[path];
      const actual = valueAt(report, table.id, row.id, column.id);
      if (column.kind !== 'amount' || cell?.state !== 'read' || actual === null) return [];
      const hasUnit = actual === 0 || cell.unit !== null;
      const facts = { row: row.label, column: column.label, raw: cell.raw ?? '' };
      if (!hasUnit) notebook.tell('number/unit-missing', facts, { path, line: cell.line, actual });
      const outcome = hasUnit ? 'pass' : 'fail';
      return {
        rule: 'number/unit-missing',
        path,
        outcome,
        expected: null,
        actual,
        reason: null,
        operands: [path],
      };
    }),
  );
}
