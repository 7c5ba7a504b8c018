import type { Check } from '../../model/finding.ts';
import type { FormTable } from '../../model/form.ts';
import { type LeafCell, leafCells } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** Cells that are printed without a number. One result a table. */
export function checkEmptyCells(report: Report, table: FormTable, notebook: Notebook): Check {
  const stateOf = ({ path }: LeafCell) => report.cells[path]?.state ?? 'absent';
  const printed = leafCells(table).filter((cell) => stateOf(cell) !== 'absent');
  const empty = printed.filter((cell) => ['blank', 'na'].includes(stateOf(cell)));
  const [first] = empty;
  if (first !== undefined) {
    const facts = { table: table.title, count: empty.length, rows: rowsText(empty) };
    const line = report.cells[first.path]?.line ?? null;
    notebook.tell('table/blank-cells', facts, { path: table.id, line });
  }
  const isPrinted = printed.length > 0;
  return {
    rule: 'table/blank-cells',
    path: table.id,
    outcome: empty.length > 0 ? 'fail' : isPrinted ? 'pass' : 'not-assessable',
    expected: 0,
    actual: isPrinted ? empty.length : null,
    reason: isPrinted ? null : '没有印出这张表',
    operands: [`${table.id}.*`],
  };
}

const mostNamed = 3;

/** The first rows by name, and how many there are. */
function rowsText(cells: readonly LeafCell[]): string {
  const rows = [...new Set(cells.map(({ row }) => row.label))];
  const named = rows.slice(0, mostNamed).map((row) => `“${row}”`);
  return `${named.join('、')}${rows.length > mostNamed ? `等 ${rows.length} 行` : ''}`;
}
