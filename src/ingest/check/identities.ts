import { cellPath } from '../../model/cell-path.ts';
import type { Form, FormBlock, FormTable, Identity } from '../../model/form.ts';
import {
  type LeafColumn,
  type LeafRow,
  leafColumns,
  leafRows,
  rowsMatching,
} from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import type { RuleId } from '../../model/rules/index.ts';
import { comparisonOf, type Term } from './comparison.ts';
import { type Evaluation, evaluate } from './evaluation.ts';
import { negative, type Operand, operandOf } from './operands.ts';

/** Evaluates everything that the form says must hold between its cells. */
export function evaluateIdentities(report: Report, form: Form): Evaluation[] {
  return form.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      table.identities.flatMap((identity) =>
        identity.along === 'columns'
          ? evaluateRows(report, table, block, identity)
          : evaluateColumns(report, table, block, identity),
      ),
    ),
  );
}

/** An identity between the cells of a row, on each row of the block that has the columns it names. */
function evaluateRows(report: Report, table: FormTable, block: FormBlock, identity: Identity): Evaluation[] {
  const comparison = comparisonOf(identity);
  const terms = [...comparison.left, ...comparison.right];
  const columns = new Set(leafColumns(block.columns).map((column) => column.id));
  if (!terms.every(({ pattern }) => columns.has(pattern))) return [];
  return printedRows(report, table, block).map((row) => {
    const patterns = terms.map(({ pattern }) => cellPath(table.id, row.id, pattern));
    const named = {
      rule: identity.rule as RuleId,
      path: `${table.id}.${row.id}`,
      label: row.label,
      patterns,
    };
    const at = ({ pattern, sign }: Term) => signed(operandOf(report, table.id, row.id, pattern), sign);
    return evaluate(named, comparison, comparison.left.map(at), comparison.right.map(at));
  });
}

/** An identity between the cells of a column, on each column of the block. */
function evaluateColumns(
  report: Report,
  table: FormTable,
  block: FormBlock,
  identity: Identity,
): Evaluation[] {
  const comparison = comparisonOf(identity);
  const rows = printedRows(report, table, block).map((row) => row.id);
  return leafColumns(block.columns).map((column: LeafColumn) => {
    const at = ({ pattern, sign }: Term) =>
      rowsMatching(pattern, rows).map((row) => signed(operandOf(report, table.id, row, column.id), sign));
    const patterns = [...comparison.left, ...comparison.right].map(({ pattern }) =>
      cellPath(table.id, pattern, column.id),
    );
    const path = `${table.id}.*.${column.id}`;
    const named = { rule: identity.rule as RuleId, path, label: column.label, patterns };
    return evaluate(named, comparison, comparison.left.flatMap(at), comparison.right.flatMap(at));
  });
}

/** The rows that the report has, printed or absent: of a row printed either way, the way that was chosen. */
function printedRows(report: Report, table: FormTable, block: FormBlock): LeafRow[] {
  const columns = leafColumns(block.columns);
  return leafRows(block.rows).filter((row) =>
    columns.some((column) => report.cells[cellPath(table.id, row.id, column.id)] !== undefined),
  );
}

function signed(operand: Operand, sign: Term['sign']): Operand {
  return sign === 1 ? operand : negative(operand);
}
