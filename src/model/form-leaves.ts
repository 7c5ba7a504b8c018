import { cellPath } from './cell-path.ts';
import type { FormBlock, FormColumn, FormRow, FormTable, PrintedTable } from './form.ts';
import { once } from './once.ts';

/** A row that holds numbers, with the headings above it. */
export interface LeafRow {
  id: string;
  label: string;
  alsoSeen: string[];
  /** Labels of the groups it stands in, outermost first. */
  above: string[];
  /** Set on rows of which a report prints either one way or the other, as （六）其他处理. */
  variant: { of: string; way: 'undivided' | 'divided'; official: boolean } | null;
}

export interface LeafColumn extends FormColumn {
  id: string;
  above: string[];
}

/** The rows of a block that hold numbers, in printed order. */
export const leafRows = once((rows: readonly FormRow[]): readonly LeafRow[] => rowsBelow(rows, []));

function rowsBelow(rows: readonly FormRow[], above: string[]): LeafRow[] {
  return rows.flatMap((row) => {
    const inner = rowsBelow(row.rows, [...above, row.label]);
    if (row.id === undefined) return inner;
    const leaf: LeafRow = { id: row.id, label: row.label, alsoSeen: row.alsoSeen, above, variant: null };
    return row.rows.length === 0 ? [leaf] : eitherWay(leaf, inner, row.official ?? 'divided');
  });
}

function eitherWay(whole: LeafRow, parts: LeafRow[], official: 'undivided' | 'divided'): LeafRow[] {
  const variant = (way: 'undivided' | 'divided') => ({ of: whole.id, way, official: way === official });
  return [
    { ...whole, variant: variant('undivided') },
    ...parts.map((part) => ({ ...part, variant: variant('divided') })),
  ];
}

/** The columns of a block that hold numbers, in printed order. */
export const leafColumns = once((columns: readonly FormColumn[]): readonly LeafColumn[] =>
  columnsBelow(columns, []),
);

function columnsBelow(columns: readonly FormColumn[], above: string[]): LeafColumn[] {
  return columns.flatMap((column) =>
    column.id === undefined
      ? columnsBelow(column.columns, [...above, column.label])
      : [{ ...column, id: column.id, above }],
  );
}

export interface LeafCell {
  block: FormBlock;
  row: LeafRow;
  column: LeafColumn;
  /** Its address in a report. */
  path: string;
  /** The same below the table. */
  key: string;
}

/** Every cell of a table, in printed order. */
export const leafCells = once((table: PrintedTable): readonly LeafCell[] =>
  table.blocks.flatMap((block) =>
    leafRows(block.rows).flatMap((row) =>
      leafColumns(block.columns).map((column) => ({
        block,
        row,
        column,
        path: cellPath(table.id, row.id, column.id),
        key: `${row.id}.${column.id}`,
      })),
    ),
  ),
);

/** The cells of the way in which the report prints its rows; where it prints neither way, of the official one. */
export function printedLeaves(table: FormTable, printedRows: ReadonlySet<string>): LeafCell[] {
  const cells = leafCells(table);
  const ways = new Map<string, 'undivided' | 'divided'>();
  for (const { row } of cells) {
    if (row.variant && printedRows.has(row.id)) ways.set(row.variant.of, row.variant.way);
  }
  return cells.filter(({ row }) => {
    if (row.variant === null) return true;
    const way = ways.get(row.variant.of);
    return way === undefined ? row.variant.official : row.variant.way === way;
  });
}

/** The ids that `denied.*` or `granted` stand for in a table. */
export function rowsMatching(pattern: string, ids: readonly string[]): string[] {
  return pattern.endsWith('.*')
    ? ids.filter((id) => id.startsWith(pattern.slice(0, -1)))
    : ids.filter((id) => id === pattern);
}
