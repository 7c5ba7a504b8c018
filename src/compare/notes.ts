import { leafRows } from '../model/form-leaves.ts';
import type { TableId } from '../model/report.ts';
import { compareWords as words } from '../text/compare.ts';
import { type ComparedLine, tablesOf } from './align.ts';
import { type ComparedReport, nameOf } from './compared-report.ts';
import { cellPaths, decodeCell } from './encoded-report.ts';

/** Reports named in a note. */
const mostNamed = 5;

/** What a reader has to know before setting these numbers side by side, in words. */
export function notesOn(reports: readonly ComparedReport[], lines: readonly ComparedLine[]): string[] {
  const tables = [...new Set(lines.map(({ table }) => table))];
  return [
    ...formNotes(reports),
    ...onlyInOneForm(reports, tables, lines),
    ...tables.flatMap((table) => variantNotes(reports, table, lines)),
    ...unitNotes(reports, lines),
    ...scopeNotes(reports),
  ];
}

function formNotes(reports: readonly ComparedReport[]): string[] {
  const forms = [...new Set(reports.map((report) => report.form))];
  if (forms.length < 2) return [];
  const users = forms.map((form) =>
    words.form(form.title, namesOf(reports.filter((report) => report.form === form))),
  );
  return [words.formsDiffer, ...users];
}

/** Cells that one form has and another lacks. */
function onlyInOneForm(
  reports: readonly ComparedReport[],
  tables: readonly TableId[],
  lines: readonly ComparedLine[],
): string[] {
  const forms = [...new Set(reports.map((report) => report.form))];
  const variants = new Set(tables.flatMap((table) => variantRows(reports, table)).map((row) => row.id));
  const missingIn = (line: ComparedLine, form: ComparedReport['form']) =>
    reports.every((report, index) => report.form !== form || line.cells[index] === null);
  return forms.flatMap((form) => {
    const others = forms.filter((other) => other !== form);
    const own = lines.filter(
      (line) =>
        !variants.has(line.row) &&
        others.length > 0 &&
        !missingIn(line, form) &&
        others.every((other) => missingIn(line, other)),
    );
    return own.length === 0 ? [] : [words.onlyInForm(form.title, own.map(lineLabel).join('、'))];
  });
}

function variantRows(reports: readonly ComparedReport[], table: TableId) {
  return tablesOf(reports, table)
    .flatMap((entry) => entry.blocks)
    .flatMap((block) => leafRows(block.rows))
    .filter((row) => row.variant !== null);
}

/** A row that some reports print as one and others divided. */
function variantNotes(
  reports: readonly ComparedReport[],
  table: TableId,
  lines: readonly ComparedLine[],
): string[] {
  const shown = new Set(lines.map(({ row }) => row));
  const rows = variantRows(reports, table).filter(({ id }) => shown.has(id));
  const wholes = new Map(
    rows.flatMap((row) => (row.variant?.of === row.id ? [[row.id, row.label] as const] : [])),
  );
  return [...wholes].flatMap(([id, label]) => {
    const printsWhole = (report: ComparedReport) => hasRow(report, table, id);
    const whole = reports.filter(printsWhole);
    const divided = reports.filter((report) => !printsWhole(report));
    if (whole.length === 0 || divided.length === 0) return [];
    return [words.variants(label, namesOf(whole), namesOf(divided))];
  });
}

function hasRow(report: ComparedReport, table: TableId, row: string): boolean {
  const prefix = `${table}.${row}.`;
  return cellPaths(report.form).some(
    (path) => path.startsWith(prefix) && decodeCell(report.cells, report.form, path) !== null,
  );
}

/** The same cell in 元 here and in 万元 there. */
function unitNotes(reports: readonly ComparedReport[], lines: readonly ComparedLine[]): string[] {
  const amounts = lines.filter((line) => line.kind === 'amount');
  return amounts.flatMap((line) => {
    const users = new Map<string, ComparedReport[]>();
    for (const [index, report] of reports.entries()) {
      const cell = line.cells[index];
      if (cell?.value == null || cell.value === 0) continue;
      const unit = cell.unit ?? words.unitUnknown;
      users.set(unit, [...(users.get(unit) ?? []), report]);
    }
    if (users.size < 2) return [];
    const units = [...users].map(([unit, those]) => words.unitIn(unit, namesOf(those))).join('；');
    return [words.unitsDiffer(lineLabel(line), units)];
  });
}

function scopeNotes(reports: readonly ComparedReport[]): string[] {
  const sums = reports.filter(({ scope }) => scope === 'aggregate');
  return sums.length === 0 || sums.length === reports.length ? [] : [words.scopeDiffers(namesOf(sums))];
}

function lineLabel(line: ComparedLine): string {
  return `${line.label} ${line.columnLabel}`;
}

/** The first few by name: a note on a hundred reports is not read. */
function namesOf(reports: readonly ComparedReport[]): string {
  if (reports.length <= mostNamed) return reports.map(nameOf).join('、');
  return words.andOthers(reports.slice(0, mostNamed).map(nameOf).join('、'), reports.length);
}
