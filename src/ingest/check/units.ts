import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import { type LeafCell, leafCells } from '../../model/form-leaves.ts';
import { type Report, type TableId, valueAt } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';
import { yuanIn } from './yuan.ts';

interface Amount extends LeafCell {
  actual: number;
  unit: string | null;
  raw: string;
  line: number | null;
}

/** An amount stands beside a unit, in its cell or in the heading, and the unit is the form's own. Nothing is needed beside 0. */
export function checkUnits(report: Report, form: Form, notebook: Notebook): Check[] {
  const amounts = form.tables.flatMap((table) =>
    leafCells(table).flatMap((leaf) => amountAt(report, table.id, leaf)),
  );
  return amounts.flatMap((amount) => [missing(amount, notebook), ...other(amount, notebook)]);
}

function amountAt(report: Report, table: TableId, leaf: LeafCell): Amount[] {
  const { row, column, path } = leaf;
  const cell = report.cells[path];
  if (column.kind !== 'amount' || cell?.state !== 'read') return [];
  const actual = valueAt(report, table, row.id, column.id);
  if (actual === null) return [];
  return [{ ...leaf, actual, unit: cell.unit, raw: cell.raw ?? '', line: cell.line }];
}

function missing(amount: Amount, notebook: Notebook): Check {
  const { path, line, actual, unit } = amount;
  const hasUnit = actual === 0 || unit !== null;
  if (!hasUnit) notebook.tell('number/unit-missing', namesOf(amount), { path, line, actual });
  return checkOf('number/unit-missing', amount, hasUnit);
}

/** Asked only where the form names a unit of money and the report prints one. */
function other(amount: Amount, notebook: Notebook): Check[] {
  const { path, line, actual, unit, column } = amount;
  const wanted = yuanIn(column.unit ?? '');
  const printed = yuanIn(unit ?? '');
  if (column.unit === null || wanted === undefined || printed === undefined || actual === 0) return [];
  const facts = { ...namesOf(amount), unit: unit ?? '', wanted: column.unit };
  if (printed !== wanted) notebook.tell('number/unit-other', facts, { path, line, actual });
  return [checkOf('number/unit-other', amount, printed === wanted)];
}

function namesOf({ row, column, raw }: Amount) {
  return { row: row.label, column: column.label, raw };
}

function checkOf(rule: string, { path, actual }: Amount, holds: boolean): Check {
  const outcome = holds ? 'pass' : 'fail';
  return { rule, path, outcome, expected: null, actual, reason: null, operands: [path] };
}
