import type { FormTable } from '../../src/model/form.ts';
import { type LeafCell, leafCells } from '../../src/model/form-leaves.ts';

/** （六）其他处理 is printed as one row or as three; both are seen with both forms. */
export type OtherOutcome = 'undivided' | 'divided';

/** The cells of a table that a report printing （六） this way has. */
export function printedCells(table: FormTable, otherOutcome: OtherOutcome): LeafCell[] {
  return leafCells(table).filter(
    (cell) => cell.row.variant === null || cell.row.variant.way === otherOutcome,
  );
}
