import { cellPath } from '../../model/cell-path.ts';
import type { FormTable } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import { formOf } from '../../model/forms/index.ts';
import type { FormId } from '../../model/report.ts';

/** A cell of a form with the names that its row and column have there. */
export interface FormCell {
  path: string;
  rowId: string;
  row: string;
  column: string;
}

interface Wanted {
  table: FormTable['id'];
  row?: string;
  column?: string;
}

const found = new Map<string, readonly FormCell[]>();

/** The cells of a form in one row, in one column, or both. A form that has no such cells gives none. */
export function formCells(form: FormId | null, { table, row, column }: Wanted): readonly FormCell[] {
  const key = `${form} ${table} ${row} ${column}`;
  const known = found.get(key) ?? findCells(form, { table, row, column });
  found.set(key, known);
  return known;
}

function findCells(id: FormId | null, { table, row, column }: Partial<Wanted>): FormCell[] {
  return (formOf(id)?.tables ?? [])
    .filter((candidate) => candidate.id === table)
    .flatMap((candidate) => leafCells(candidate).map((cell) => ({ table: candidate.id, ...cell })))
    .filter((cell) => (row ?? cell.row.id) === cell.row.id && (column ?? cell.column.id) === cell.column.id)
    .map((cell) => ({
      path: cellPath(cell.table, cell.row.id, cell.column.id),
      rowId: cell.row.id,
      row: [...cell.row.above.slice(-1), cell.row.label].join('：'),
      column: cell.column.label,
    }));
}
