import type { FormRow } from '../../model/form.ts';
import { type LeafRow, leafRows } from '../../model/form-leaves.ts';
import type { Values } from '../../model/report.ts';

/** Rows that belong together under a heading, or stand alone. `level` is how deep the official form sets them. */
export interface TableBody {
  heading: string | null;
  /** What the addresses of all its rows begin with, where there is one: `denied`. */
  group: string | null;
  level: number;
  rows: LeafRow[];
}

/**
 * The rows of a block in printed order, in bodies. Where a report may print a row either undivided or divided, only the
 * rows that its table holds are drawn.
 */
export function tableBodies(rows: readonly FormRow[], values: Values, level = 0): TableBody[] {
  const bodies: TableBody[] = [];
  for (const row of rows) {
    const divided = row.rows.length > 0 && !(row.id !== undefined && holdsRow(values, row.id));
    if (divided) bodies.push(...groupBodies(row, values, level));
    else addAlone(bodies, row, level);
  }
  return bodies;
}

function groupBodies(row: FormRow, values: Values, level: number): TableBody[] {
  const heading = { heading: row.label, group: groupOf(row), level };
  const hasInnerGroups = row.rows.some((inner) => inner.rows.length > 0);
  if (hasInnerGroups) return [{ ...heading, rows: [] }, ...tableBodies(row.rows, values, level + 1)];
  return [{ ...heading, rows: [...leafRows(row.rows)] }];
}

/** Rows without a heading of their own share a body with the ones before them. */
function addAlone(bodies: TableBody[], row: FormRow, level: number): void {
  const leaves = leafRows([{ ...row, rows: [] }]);
  const last = bodies.at(-1);
  if (last && last.heading === null && last.level === level) last.rows.push(...leaves);
  else bodies.push({ heading: null, group: null, level, rows: [...leaves] });
}

function groupOf(row: FormRow): string | null {
  const groups = new Set(leafRows(row.rows).map(({ id }) => (id.includes('.') ? id.split('.')[0] : null)));
  const [only] = groups;
  return groups.size === 1 ? (only ?? null) : null;
}

function holdsRow(values: Values, id: string): boolean {
  let node: Values | number | null | undefined = values;
  for (const key of id.split('.')) {
    if (node === null || typeof node !== 'object') return false;
    node = node[key];
  }
  return node !== undefined;
}
