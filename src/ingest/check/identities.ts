import type { Form, FormTable } from '../../model/form.ts';
import { type LeafRow, leafCells } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import { type Evaluation, evaluate } from './evaluation.ts';
import { placedIdentities, type TermCell } from './identity-places.ts';
import { negative, type Operand, operandOf } from './operands.ts';

/** Evaluates everything that the form says must hold between its cells. */
export function evaluateIdentities(report: Report, form: Form): Evaluation[] {
  return form.tables.flatMap((table) => evaluateTable(report, table));
}

function evaluateTable(report: Report, table: FormTable): Evaluation[] {
  const printed = printedRows(report, table);
  const operandsAt = (cells: readonly TermCell[]) =>
    cells.filter(({ row }) => printed.has(row)).map((cell) => operandAt(report, table, cell));
  return placedIdentities(table)
    .filter(({ row }) => row === null || printed.has(row))
    .map(({ named, comparison, left, right }) =>
      evaluate(named, comparison, operandsAt(left), operandsAt(right)),
    );
}

/** The rows that the report has, printed or absent: of a row printed either way, the way that was chosen. */
function printedRows(report: Report, table: FormTable): ReadonlySet<LeafRow> {
  const rows = new Set<LeafRow>();
  for (const { row, path } of leafCells(table)) if (report.cells[path] !== undefined) rows.add(row);
  return rows;
}

function operandAt(report: Report, { id }: FormTable, { row, column, path, sign }: TermCell): Operand {
  const operand = operandOf(report, id, row.id, column, path);
  return sign === 1 ? operand : negative(operand);
}
