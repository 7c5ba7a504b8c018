import type { Grid, GridRow } from './grid.ts';
import type { View } from './view.ts';

/** The rows that a view wants to see, in its order. What is not known comes last, whichever way is sorted. */
export function arrangeRows(
  grid: Grid,
  { filter, hideZeros, sort }: Pick<View, 'filter' | 'hideZeros' | 'sort'>,
): GridRow[] {
  const shown = grid.rows.filter((row) => hasName(row, filter) && !(hideZeros && isAllZero(row)));
  const column = grid.columns.findIndex(({ id }) => id === sort?.column);
  if (sort === null || column < 0) return shown;
  const direction = sort.down ? -1 : 1;
  // Sorted rows leave their groups: a heading would stand over what is no longer below it.
  return shown
    .map((row) => ({ ...row, above: [] }))
    .sort((one, other) =>
      order(one.cells[column]?.value ?? null, other.cells[column]?.value ?? null, direction),
    );
}

/** Whether every report that has the row says 0. A blank or an unreadable cell is no 0. */
export function isAllZero({ cells }: Pick<GridRow, 'cells'>): boolean {
  const there = cells.filter(({ kind }) => kind !== 'notOnForm' && kind !== 'noReport');
  return there.length > 0 && there.every(({ value }) => value === 0);
}

function hasName({ title, above }: GridRow, filter: string): boolean {
  const words = filter.normalize('NFKC').toLowerCase().split(/\s+/);
  const name = [title, ...above].join(' ').normalize('NFKC').toLowerCase();
  return words.every((word) => name.includes(word));
}

function order(one: number | null, other: number | null, direction: number): number {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
  return (one - other) * direction;
}
