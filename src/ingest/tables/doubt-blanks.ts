import type { FormTable } from '../../model/form.ts';
import type { TableId } from '../../model/report.ts';
import { unfittedCell } from './fit/cells.ts';
import type { TableReading } from './reading.ts';

/** Fewer may be numbers of pages. */
const enoughSpare = 3;

/**
 * Rows without numbers are blank, unless numbers stand without a row in the part of another table: in a text made from
 * a PDF file the numbers of a table may follow the heading of the next one.
 */
export function doubtBlanks(
  { id, title }: Pick<FormTable, 'id' | 'title'>,
  readings: ReadonlyMap<TableId, TableReading>,
): void {
  const reading = readings.get(id);
  if (reading === undefined || reading.bare.length === 0) return;
  const isBare = (path: string) => reading.bare.some((row) => path.startsWith(`${row}.`));
  const blanks = [...reading.cells].filter(([path, { state }]) => state === 'blank' && isBare(path));
  const others = [...readings.values()].filter((other) => other !== reading);
  const spare = others.reduce((sum, other) => sum + other.spare, 0);
  if (blanks.length === 0 || spare < Math.min(blanks.length, enoughSpare)) return;
  for (const [path, { line }] of blanks) reading.cells.set(path, { ...unfittedCell([]), line });
  const line = blanks[0]?.[1].line ?? null;
  const facts = { table: title, label: '（另一张表的位置上）', values: `${spare} 个` };
  reading.notebook.tell('table/unplaced-numbers', facts, { path: id, line });
}
