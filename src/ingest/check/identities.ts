import { cellPath } from '../../model/cell.ts';
import type { Check } from '../../model/finding.ts';
import type { Form, FormTable, Identity } from '../../model/form.ts';
import {
  type LeafColumn,
  type LeafRow,
  leafColumns,
  leafRows,
  rowsMatching,
} from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import type { RuleId } from '../../model/rules/index.ts';
import { type Operand, operandOf, total, whyNotAssessable } from './operands.ts';

/** One identity on one row or column, ready to be judged. */
export interface Evaluation {
  rule: RuleId;
  path: string;
  /** What the row or column is called. */
  label: string;
  outcome: Check['outcome'];
  expected: number;
  actual: number;
  reason: string | null;
  operands: Operand[];
  /** The same cells, said shortly: `applications.denied.*.total` stands for each row of the group. */
  patterns: string[];
}

/** Evaluates the sums, balances and stocks that the form says must hold. */
export function evaluateIdentities(report: Report, form: Form): Evaluation[] {
  return form.tables.flatMap((table) =>
    table.identities.flatMap((identity) => evaluate(report, table, identity)),
  );
}

function evaluate(report: Report, table: FormTable, identity: Identity): Evaluation[] {
  return table.blocks.flatMap((block) => {
    const columns = leafColumns(block.columns);
    const rows = leafRows(block.rows).filter((row) =>
      columns.some((column) => report.cells[cellPath(table.id, row.id, column.id)] !== undefined),
    );
    return identity.along === 'columns'
      ? rows.flatMap((row) => evaluateRow(report, table, identity, row, columns))
      : columns.map((column) => evaluateColumn(report, table, identity, column, rows));
  });
}

function evaluateRow(
  report: Report,
  table: FormTable,
  identity: Identity,
  row: LeafRow,
  columns: readonly LeafColumn[],
): Evaluation[] {
  const at = (id: string) => operandOf(report, cellPath(table.id, row.id, id), table.id, row.id, id);
  const patterns = partsOf(identity).map((id) => cellPath(table.id, row.id, id));
  const named = { rule: identity.rule as RuleId, path: `${table.id}.${row.id}`, label: row.label, patterns };
  if (identity.kind === 'sum')
    return [judge(named, identity.parts.map(at), [at(identity.total)], (sum, printed) => sum === printed)];
  if (identity.kind !== 'stock' || !identity.plus.every((id) => columns.some((column) => column.id === id)))
    return [];
  const parts = [...identity.plus.map(at), ...identity.minus.map((id) => negative(at(id)))];
  return identity.atMost === null
    ? [stockAboveZero(named, parts)]
    : [judge(named, parts, [at(identity.atMost)], (net, inForce) => inForce >= net)];
}

function evaluateColumn(
  report: Report,
  table: FormTable,
  identity: Identity,
  column: LeafColumn,
  rows: readonly LeafRow[],
): Evaluation {
  const ids = rows.map((row) => row.id);
  const at = (pattern: string) =>
    rowsMatching(pattern, ids).map((id) =>
      operandOf(report, cellPath(table.id, id, column.id), table.id, id, column.id),
    );
  const patterns = partsOf(identity).map((id) => cellPath(table.id, id, column.id));
  const path = `${table.id}.*.${column.id}`;
  const named = { rule: identity.rule as RuleId, path, label: column.label, patterns };
  const [left, right] =
    identity.kind === 'balance'
      ? [identity.left, identity.right]
      : identity.kind === 'sum'
        ? [identity.parts, [identity.total]]
        : [[], []];
  return judge(named, left.flatMap(at), right.flatMap(at), (a, b) => a === b);
}

type Named = Pick<Evaluation, 'rule' | 'path' | 'label' | 'patterns'>;

/** The rows or columns that an identity names, in the order of its formula. */
function partsOf(identity: Identity): string[] {
  if (identity.kind === 'sum') return [...identity.parts, identity.total];
  if (identity.kind === 'balance') return [...identity.left, ...identity.right];
  return [...identity.plus, ...identity.minus, ...(identity.atMost === null ? [] : [identity.atMost])];
}

function judge(
  named: Named,
  left: Operand[],
  right: Operand[],
  holds: (left: number, right: number) => boolean,
): Evaluation {
  const operands = [...left, ...right];
  const [expected, actual] = [total(left), total(right)];
  const isHeld = holds(expected, actual);
  const reason = whyNotAssessable(operands, isHeld);
  const outcome = reason !== null ? 'not-assessable' : isHeld ? 'pass' : 'fail';
  return { ...named, outcome, expected, actual, reason, operands };
}

/** Where the form prints no stock, only its sign can be judged. */
function stockAboveZero(named: Named, parts: Operand[]): Evaluation {
  const stock = total(parts);
  const reason = whyNotAssessable(parts, stock >= 0);
  const outcome = reason !== null ? 'not-assessable' : stock >= 0 ? 'pass' : 'fail';
  return { ...named, outcome, expected: 0, actual: stock, reason, operands: parts };
}

function negative(operand: Operand): Operand {
  return { ...operand, value: operand.value === null ? null : -operand.value };
}
