import type { Form } from '../model/form.ts';
import { leafCells } from '../model/form-leaves.ts';
import { type Report, valueAt } from '../model/report.ts';
import type { ComparedReport } from './compared-report.ts';
import type { ComparedCell, EncodedCell, EncodedCells } from './encoded-report.ts';

/** A whole report → what a comparison needs of it. */
export function comparedReportOf(
  { code, year, place }: Pick<ComparedReport, 'code' | 'year' | 'place'>,
  form: Form,
  report: Pick<Report, 'tables' | 'cells' | 'scope'>,
): ComparedReport {
  return { code, year, place, form, scope: report.scope, cells: encodeCells(report, form) };
}

/** Packs the numbers of a report, in the order of its form's cells. */
export function encodeCells(report: Pick<Report, 'tables' | 'cells'>, form: Form): EncodedCells {
  return form.tables.flatMap((table) =>
    leafCells(table).map(({ row, column }) => {
      const cell = report.cells[`${table.id}.${row.id}.${column.id}`];
      if (cell === undefined) return null;
      const value = valueAt(report, table.id, row.id, column.id);
      return encodeCell({ state: cell.state, raw: cell.raw, unit: cell.unit, value });
    }),
  );
}

/** Units of money decide what a number means; 件 and 项 are plain from the row. */
function encodeCell({ state, value, raw, unit }: ComparedCell): EncodedCell {
  const money = unit?.endsWith('元') ? unit : null;
  if (state === 'read' && value !== null && money === null) return value;
  return [state, value, state === 'read' || state === 'absent' ? null : raw, money];
}
