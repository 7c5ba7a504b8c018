import type { FormBlock, PrintedTable } from '../../../model/form.ts';
import { leafColumns, leafRows } from '../../../model/form-leaves.ts';
import { forms } from '../../../model/forms/index.ts';
import { normaliseLabel } from '../../../model/label.ts';
import { vocabularyOf } from '../names/vocabulary.ts';
import type { Token } from '../words/tokens.ts';

/** A heading is broken over no more lines than this. */
const mostPieces = 3;

/**
 * The heading over these rows that only another form has: 本年废止件数 over rows of which this form asks 本年新公开数量.
 * What stands below means something else than the columns of this form. Null where there is none.
 */
export function foreignHeading(
  table: PrintedTable,
  block: FormBlock,
  names: readonly Token[],
): string | null {
  const foreign = foreignColumns(table, block);
  if (foreign.size === 0) return null;
  for (const [at] of names.entries()) {
    for (let pieces = 1; pieces <= mostPieces; pieces += 1) {
      const joined = names.slice(at, at + pieces).map(({ text }) => text);
      const found = foreign.get(normaliseLabel(joined.join('')));
      if (found !== undefined) return found;
    }
  }
  return null;
}

const known = new WeakMap<FormBlock, ReadonlyMap<string, string>>();

/** The columns over the same rows in other forms, where this one has no such column: their official labels by all their names. */
function foreignColumns(table: PrintedTable, block: FormBlock): ReadonlyMap<string, string> {
  const before = known.get(block);
  if (before !== undefined) return before;
  const own = new Set(leafColumns(block.columns).map(({ id }) => id));
  const ownWords = vocabularyOf(table).all;
  const columns = blocksLike(table, block)
    .flatMap((other) => leafColumns(other.columns))
    .filter(({ id }) => !own.has(id))
    .flatMap(({ label, alsoSeen }) =>
      [label, ...alsoSeen].map((name) => [normaliseLabel(name), label] as const),
    )
    .filter(([name]) => !ownWords.has(name));
  const found = new Map(columns);
  known.set(block, found);
  return found;
}

/** The blocks of the same table in other forms that have rows of this one. */
function blocksLike(table: PrintedTable, block: FormBlock): FormBlock[] {
  const rows = new Set(leafRows(block.rows).map(({ id }) => id));
  return forms
    .flatMap((form): PrintedTable[] => form.tables)
    .filter((other) => other !== table && other.id === table.id)
    .flatMap((other) => other.blocks)
    .filter((other) => leafRows(other.rows).some(({ id }) => rows.has(id)));
}
