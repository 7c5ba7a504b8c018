import type { Check, Finding } from '../../model/finding.ts';
import type { Form, FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';
import { checkEmptyCells } from './empty-cells.ts';

/** Sections, tables, rows and numbers of the form that the report does not print. */
export function checkCompleteness(report: Report, form: Form, notebook: Notebook): Check[] {
  const sections = form.hasFixedSections ? [checkSections(report, form, notebook)] : [];
  const tables = form.tables.flatMap((table) => {
    const rows = checkRows(report, table, notebook);
    return [rows, checkEmptyCells(report, table, notebook)];
  });
  return [...sections, ...tables];
}

/** Only where headings are prescribed: elsewhere a text without one may say it all the same. */
function checkSections(report: Report, form: Form, notebook: Notebook): Check {
  const missing = form.sections.filter(
    (section) => !report.sections.some((printed) => printed.id === section.id),
  );
  for (const { id, ordinal, label } of missing) {
    notebook.tell('outline/missing-section', { ordinal, section: label }, { path: id });
  }
  const [expected, actual] = [form.sections.length, form.sections.length - missing.length];
  return {
    rule: 'outline/missing-section',
    path: 'sections',
    outcome: missing.length > 0 ? 'fail' : 'pass',
    expected,
    actual,
    reason: null,
    operands: form.sections.map((section) => `sections.${section.id}`),
  };
}

interface MissingRow {
  id: string;
  label: string;
  /** The line of the row before: after it the missing one should follow. */
  line: number | null;
}

function checkRows(report: Report, table: FormTable, notebook: Notebook): Check {
  const { rows, missing } = rowsOf(report, table);
  const isPrinted = missing.length < rows;
  if (!isPrinted) tellLooseNumbers(report, table, notebook);
  if (missing.length > 0 && hasUnplacedNumbers(table, notebook))
    return notAssessable(table, '表里有数字不知属于哪一行');
  if (!isPrinted) notebook.tell('table/missing', { table: table.title }, { path: table.id });
  for (const { id, label, line } of isPrinted ? missing : []) {
    notebook.tell(
      'table/missing-row',
      { table: table.title, row: label },
      { path: `${table.id}.${id}`, line },
    );
  }
  return {
    rule: isPrinted ? 'table/missing-row' : 'table/missing',
    path: table.id,
    outcome: missing.length > 0 ? 'fail' : 'pass',
    expected: rows,
    actual: rows - missing.length,
    reason: null,
    operands: [`${table.id}.*`],
  };
}

/** Fewer are the numbers of pages and lists. */
const enoughNumbers = 5;

/** A part that should hold a table and holds lines of nothing but numbers has one, in pieces that nobody can put together. */
function tellLooseNumbers({ sections }: Report, { id, title }: FormTable, notebook: Notebook): void {
  const lines = sections.find((section) => section.id === id)?.markdown.split('\n') ?? [];
  const numbers = lines.filter((line) => /^\d[\d.,\s]*$/.test(line.normalize('NFKC'))).length;
  if (numbers < enoughNumbers) return;
  const facts = { table: title, label: '（没有认出的表格里）', values: `${numbers} 个` };
  notebook.tell('table/unplaced-numbers', facts, { path: id });
}

/** What says that there are numbers without a row. */
const withoutRow: readonly string[] = ['table/unplaced-numbers', 'table/bare-rows'];

/** Numbers that have no row may be those of the row that seems to be missing: then nobody is told that it is. */
function hasUnplacedNumbers(table: FormTable, notebook: Notebook): boolean {
  return notebook.findings.some(
    (finding) =>
      (withoutRow.includes(finding.rule) && finding.path === table.id) ||
      (finding.path?.startsWith(`${table.id}.`) && isTwoRows(finding)),
  );
}

/** A row with the numbers of two has those of another. */
function isTwoRows({ rule, expected, actual }: Finding): boolean {
  return rule === 'table/unfitted-row' && Number(actual) >= 2 * Number(expected);
}

function notAssessable(table: FormTable, reason: string): Check {
  return {
    rule: 'table/missing-row',
    path: table.id,
    outcome: 'not-assessable',
    expected: null,
    actual: null,
    reason,
    operands: [`${table.id}.*`],
  };
}

function rowsOf(report: Report, table: FormTable): { rows: number; missing: MissingRow[] } {
  const absent = new Map<string, MissingRow>();
  const printed = new Set<string>();
  let line: number | null = null;
  for (const { row, path } of leafCells(table)) {
    const cell = report.cells[path];
    if (cell === undefined) continue;
    if (cell.state === 'absent') absent.set(row.id, { id: row.id, label: row.label, line });
    else printed.add(row.id);
    line = cell.line ?? line;
  }
  const missing = [...absent.values()].filter(({ id }) => !printed.has(id));
  return { rows: printed.size + missing.length, missing };
}
