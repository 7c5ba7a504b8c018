import { cellPath } from '../../model/cell.ts';
import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import { type Report, valueAt } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** Counts are whole and not negative, amounts not negative and with a unit; empty cells are counted. One result a table. */
export function checkNumbers(report: Report, form: Form, notebook: Notebook): Check[] {
  return form.tables.map((table) => {
    let wrong = 0;
    let blank = 0;
    let read = 0;
    for (const { row, column } of leafCells(table)) {
      const path = cellPath(table.id, row.id, column.id);
      const cell = report.cells[path];
      const value = valueAt(report, table.id, row.id, column.id);
      if (cell?.state === 'blank' || cell?.state === 'na') blank += 1;
      if (cell === undefined || cell.state !== 'read' || value === null) continue;
      read += 1;
      const where = { path, line: cell.line };
      if (!isPossible(value, column.kind)) {
        wrong += 1;
        notebook.tell(
          'check/non-negative',
          { row: row.label, column: column.label, actual: value },
          { ...where, actual: value },
        );
      }
      if (column.kind === 'amount' && value !== 0 && cell.unit === null) {
        notebook.tell(
          'number/unit-missing',
          { row: row.label, column: column.label, raw: cell.raw ?? '' },
          { ...where, actual: value },
        );
      }
    }
    if (blank > 0)
      notebook.tell('table/blank-cells', { table: table.title, count: blank }, { path: table.id });
    const outcome = wrong > 0 ? 'fail' : read > 0 ? 'pass' : 'not-assessable';
    return {
      rule: 'check/non-negative',
      path: table.id,
      outcome,
      expected: 0,
      actual: wrong,
      reason: read > 0 ? null : '没有读到数字',
      operands: [`${table.id}.*`],
    };
  });
}

function isPossible(value: number, kind: 'count' | 'change' | 'amount'): boolean {
  if (kind === 'change') return Number.isInteger(value);
  return value >= 0 && (kind === 'amount' || Number.isInteger(value));
}
