import { cellPath } from '../../model/cell-path.ts';
import type { FormBlock, FormTable, Identity } from '../../model/form.ts';
import { type LeafRow, leafColumns, leafRows, rowsMatching } from '../../model/form-leaves.ts';
import { once } from '../../model/once.ts';
import type { RuleId } from '../../model/rules/index.ts';
import { type Comparison, comparisonOf, type Term } from './comparison.ts';
import type { Named } from './evaluation.ts';

/** A cell on one side of an identity. */
export interface TermCell {
  row: LeafRow;
  column: string;
  path: string;
  sign: Term['sign'];
}

/** An identity of a form on one row or column, with the cells of all rows that a report may print. */
export interface PlacedIdentity {
  named: Named;
  comparison: Comparison;
  /** Null where it is on a column. */
  row: LeafRow | null;
  left: readonly TermCell[];
  right: readonly TermCell[];
}

/** Everything that a table says must hold between its cells, in the order in which it is told. */
export const placedIdentities = once((table: FormTable): readonly PlacedIdentity[] =>
  table.blocks.flatMap((block) =>
    table.identities.flatMap((identity) =>
      identity.along === 'columns' ? onRows(table, block, identity) : onColumns(table, block, identity),
    ),
  ),
);

/** An identity between the cells of a row, on each row of the block that has the columns it names. */
function onRows(table: FormTable, block: FormBlock, identity: Identity): PlacedIdentity[] {
  const comparison = comparisonOf(identity);
  const terms = [...comparison.left, ...comparison.right];
  const columns = new Set(leafColumns(block.columns).map((column) => column.id));
  if (!terms.every(({ pattern }) => columns.has(pattern))) return [];
  return leafRows(block.rows).map((row) => {
    const patterns = terms.map(({ pattern }) => cellPath(table.id, row.id, pattern));
    const named = namedOf(identity, `${table.id}.${row.id}`, row.label, patterns);
    const at = ({ pattern, sign }: Term) => cellOf(table, row, pattern, sign);
    return { named, comparison, row, left: comparison.left.map(at), right: comparison.right.map(at) };
  });
}

/** An identity between the cells of a column, on each column of the block. */
function onColumns(table: FormTable, block: FormBlock, identity: Identity): PlacedIdentity[] {
  const comparison = comparisonOf(identity);
  return leafColumns(block.columns).map(({ id: column, label }) => {
    const patterns = [...comparison.left, ...comparison.right].map(({ pattern }) =>
      cellPath(table.id, pattern, column),
    );
    const named = namedOf(identity, `${table.id}.*.${column}`, label, patterns);
    const at = ({ pattern, sign }: Term) =>
      leafRows(block.rows)
        .filter(({ id }) => rowsMatching(pattern, [id]).length > 0)
        .map((row) => cellOf(table, row, column, sign));
    const [left, right] = [comparison.left.flatMap(at), comparison.right.flatMap(at)];
    return { named, comparison, row: null, left, right };
  });
}

function cellOf({ id }: FormTable, row: LeafRow, column: string, sign: Term['sign']): TermCell {
  return { row, column, path: cellPath(id, row.id, column), sign };
}

function namedOf(identity: Identity, path: string, label: string, patterns: string[]): Named {
  return { rule: identity.rule as RuleId, path, label, patterns };
}
