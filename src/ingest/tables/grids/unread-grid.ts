import type { FormTable } from '../../../model/form.ts';
import type { Block } from '../../block.ts';
import { readNumber } from '../numbers/number.ts';
import type { TableReading } from '../reading.ts';

/** Fewer are the numbers of lists. */
const enoughNumbers = 5;

/**
 * Where no row of a table is known and rows of numbers stand in its part, the table is printed, though nobody can say what its
 * numbers are: names set upright come out of some PDF files in pieces.
 */
export function tellUnreadGrid(
  table: FormTable,
  blocks: readonly Block[],
  { rows, notebook }: TableReading,
): void {
  if (rows.size > 0) return;
  const cells = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []));
  const numbers = cells.filter(({ text }) => readNumber(text).kind === 'number');
  if (numbers.length < enoughNumbers) return;
  const facts = { table: table.title, label: '（没有认出的表格里）', values: `${numbers.length} 个` };
  notebook.tell('table/unplaced-numbers', facts, { path: table.id, line: numbers[0]?.place.line ?? null });
}
