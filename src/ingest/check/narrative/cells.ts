import type { Report, TableId } from '../../../model/report.ts';
import { type Operand, operandOf } from '../operands.ts';

/** The cell of a table that a sentence is put beside. */
export function cellAt(report: Report, table: TableId, row: string, column = 'total'): Operand {
  return operandOf(report, table, row, column);
}

/** The cells of one column in all printed rows of a group, such as （三）不予公开. */
export function cellsBelow(report: Report, table: TableId, group: string, column = 'total'): Operand[] {
  const [start, end] = [`${table}.${group}.`, `.${column}`];
  return Object.keys(report.cells)
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => cellAt(report, table, path.slice(table.length + 1, -end.length), column));
}
