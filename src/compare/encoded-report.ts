import type { Cell, CellState } from '../model/cell.ts';
import type { Form } from '../model/form.ts';
import { leafCells } from '../model/form-leaves.ts';

/** One cell of a report in a comparison: its number, and how it was read. */
export interface ComparedCell extends Pick<Cell, 'state' | 'raw' | 'unit'> {
  value: number | null;
}

/**
 * A cell as it travels: a number that was read as it is; null where the report has no such cell; for all else the
 * state with what it needs. Most cells of most reports are a plain 0, so a hundred reports pack into a few kilobytes.
 */
export type EncodedCell =
  | number
  | null
  | readonly [state: CellState, value: number | null, raw: string | null, unit: string | null];

/** The cells of a report in the order of its form. */
export type EncodedCells = readonly EncodedCell[];

const positions = new WeakMap<Form, ReadonlyMap<string, number>>();

/** The cell at an address, or null where the form or the printing of the report has none. */
export function decodeCell(cells: EncodedCells, form: Form, path: string): ComparedCell | null {
  const position = positionsIn(form).get(path);
  const cell = position === undefined ? null : (cells[position] ?? null);
  if (cell === null) return null;
  if (typeof cell === 'number') return { state: 'read', value: cell, raw: null, unit: null };
  const [state, value, raw, unit] = cell;
  return { state, value, raw, unit };
}

/** The addresses of all cells of a form, in its order. */
export function cellPaths(form: Form): string[] {
  return [...positionsIn(form).keys()];
}

function positionsIn(form: Form): ReadonlyMap<string, number> {
  const known = positions.get(form);
  if (known !== undefined) return known;
  const paths = form.tables.flatMap((table) =>
    leafCells(table).map(({ row, column }) => `${table.id}.${row.id}.${column.id}`),
  );
  const made = new Map(paths.map((path, position) => [path, position]));
  positions.set(form, made);
  return made;
}
