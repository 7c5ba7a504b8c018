import { cellPath } from '../../model/cell.ts';
import type { Form, FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** Sections, tables and rows of the form that the report does not print. */
export function checkCompleteness(report: Report, form: Form, notebook: Notebook): void {
  // Where no headings are prescribed, a text without one may say it all the same.
  for (const section of form.hasFixedSections ? form.sections : []) {
    if (!report.sections.some((printed) => printed.id === section.id)) {
      notebook.tell(
        'outline/missing-section',
        { ordinal: section.ordinal, section: section.label },
        { path: section.id },
      );
    }
  }
  for (const table of form.tables) checkRows(report, table, notebook);
}

function checkRows(report: Report, table: FormTable, notebook: Notebook): void {
  const absent = new Map<string, { label: string; line: number | null }>();
  let line: number | null = null;
  const printed = new Set<string>();
  for (const { row, column } of leafCells(table)) {
    const cell = report.cells[cellPath(table.id, row.id, column.id)];
    if (cell === undefined) continue;
    if (cell.state === 'absent') absent.set(row.id, { label: row.label, line });
    else printed.add(row.id);
    line = cell.line ?? line;
  }
  if (printed.size === 0) {
    notebook.tell('table/missing', { table: table.title }, { path: table.id });
    return;
  }
  // The line is that of the row before: there the missing one should follow.
  for (const [row, { label, line }] of absent) {
    if (!printed.has(row))
      notebook.tell(
        'table/missing-row',
        { table: table.title, row: label },
        { path: `${table.id}.${row}`, line },
      );
  }
}
