import type { LeafColumn, LeafRow } from '../../model/form-leaves.ts';
import type { PrintedOrder } from './columns/column-order.ts';
import type { Fit } from './fit/fit.ts';
import type { TableReading } from './reading.ts';
import type { RowValues } from './rows/gaps.ts';
import type { Segment } from './words/segments.ts';
import type { Token } from './words/tokens.ts';

/** Where a finding about a line belongs, and what the line is called. */
export interface LineName {
  path: string;
  label: string;
}

/** A message quotes no more than this many cells. */
const mostQuoted = 40;

export function quote(tokens: readonly Token[], between: string): string {
  const texts = tokens.slice(0, mostQuoted).map((token) => token.text.slice(0, 80));
  return texts.join(between) + (tokens.length > mostQuoted ? '……' : '');
}

/** Says how the numbers of a line were fitted to `expected` columns, where that was not plain. */
export function tellFit(
  { notebook }: TableReading,
  { path, label: row }: LineName,
  fitted: Fit,
  printed: readonly Token[],
  expected: number,
): void {
  if (fitted.how === 'exact') return;
  if (fitted.how === 'glued') {
    const facts = { row, printed: quote(printed, ''), values: quote(fitted.picks, '、') };
    notebook.tell('table/glued-row', facts, { path, line: printed[0]?.place.line ?? null });
    return;
  }
  const { found } = fitted;
  const where = { path, line: printed[0]?.place.line ?? null, expected, actual: found };
  if (fitted.how === 'none') {
    notebook.tell('table/unfitted-row', { row, found, expected, printed: quote(printed, ' ') }, where);
    return;
  }
  const rule = fitted.how === 'surplus' ? 'table/surplus-cell' : 'table/missing-cell';
  notebook.tell(rule, { row, found, expected, values: fitted.values.join('、') }, where);
}

/** Says that a row was found without its name, or by a name that is not quite its own. */
export function tellName(
  { notebook }: TableReading,
  { path, label: row }: LineName,
  how: RowValues['how'],
  { names, values }: Segment,
): void {
  const where = { path, line: values[0]?.place.line ?? null };
  if (how === 'unlabelled')
    notebook.tell('table/unlabelled-row', { row, values: quote(values, '、') }, where);
  if (how === 'near') notebook.tell('table/label-drift', { printed: quote(names.slice(-2), ''), row }, where);
}

/** Says that the headings contradict the official order. */
export function tellOrder(
  { notebook }: TableReading,
  path: string,
  order: PrintedOrder,
  { names }: Segment,
): void {
  const columns =
    order.how === 'unclear' ? '不能确定' : order.columns.map((column) => column.label).join('、');
  const printed = quote(names.slice(0, -1).slice(-12), ' ');
  notebook.tell('table/column-drift', { printed, columns }, { path, line: names.at(-1)?.place.line ?? null });
}

/** Says that a heading is that of another form. */
export function tellForeign(
  { notebook }: TableReading,
  path: string,
  heading: string,
  row: LeafRow,
  { names }: Segment,
): void {
  notebook.tell(
    'table/other-form',
    { heading, row: row.label },
    { path, line: names.at(-1)?.place.line ?? null },
  );
}

export function tellUnreadable(
  { notebook }: TableReading,
  path: string,
  row: LeafRow,
  column: LeafColumn,
  cell: { raw: string | null; line: number | null },
): void {
  const facts = { row: row.label, column: column.label, raw: cell.raw ?? '' };
  notebook.tell('number/unreadable', facts, { path, line: cell.line });
}
