import type { Check } from '../../model/finding.ts';
import type { FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** Cells that are printed without a number. One result a table. */
export function checkEmptyCells(report: Report, table: FormTable, notebook: Notebook): Check {
  const states = leafCells(table).flatMap(({ path }) => report.cells[path]?.state ?? []);
  const count = states.filter((state) => state === 'blank' || state === 'na').length;
  if (count > 0) notebook.tell('table/blank-cells', { table: table.title, count }, { path: table.id });
  const isPrinted = states.some((state) => state !== 'absent');
  return {
    rule: 'table/blank-cells',
    path: table.id,
    outcome: count > 0 ? 'fail' : isPrinted ? 'pass' : 'not-assessable',
    expected: 0,
    actual: isPrinted ? count : null,
    reason: isPrinted ? null : '没有印出这张表',
    operands: [`${table.id}.*`],
  };
}
