import type { Check } from '../../model/finding.ts';
import type { Form, FormColumn, FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import { type Report, valueAt } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** Counts are whole and not negative, amounts not negative. One result a table. */
export function checkNumbers(report: Report, form: Form, notebook: Notebook): Check[] {
  return form.tables.map((table) => checkTable(report, table, notebook));
}

function checkTable(report: Report, table: FormTable, notebook: Notebook): Check {
  let [wrong, read] = [0, 0];
  for (const { row, column, path } of leafCells(table)) {
    const cell = report.cells[path];
    if (cell?.state !== 'read') continue;
    const actual = valueAt(report, table.id, row.id, column.id);
    if (actual === null) continue;
    read += 1;
    if (isPossible(actual, column.kind)) continue;
    wrong += 1;
    const facts = { row: row.label, column: column.label, actual };
    notebook.tell('check/non-negative', facts, { path, line: cell.line, actual });
  }
  return {
    rule: 'check/non-negative',
    path: table.id,
    outcome: wrong > 0 ? 'fail' : read > 0 ? 'pass' : 'not-assessable',
    expected: 0,
    actual: wrong,
    reason: read > 0 ? null : '没有读到数字',
    operands: [`${table.id}.*`],
  };
}

function isPossible(value: number, kind: FormColumn['kind']): boolean {
  if (kind === 'change') return Number.isInteger(value);
  return value >= 0 && (kind === 'amount' || Number.isInteger(value));
}
