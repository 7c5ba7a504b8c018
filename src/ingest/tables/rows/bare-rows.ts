import type { LeafRow } from '../../../model/form-leaves.ts';
import type { Table } from '../table.ts';

/** A row whose numbers may be among those that nobody could give a place. */
export interface BareRow {
  row: LeafRow;
  line: number | null;
}

/** A message names no more rows than this. */
const mostNamed = 6;

/** Says that rows are named, and that their numbers may be elsewhere in the table. */
export function tellBareRows({ form, reading }: Table, bare: readonly BareRow[]): void {
  const [first] = bare;
  if (first === undefined) return;
  const rows = bare.slice(0, mostNamed).map(({ row }) => row.label);
  const facts = {
    table: form.title,
    rows: rows.join('、') + (bare.length > mostNamed ? '……' : ''),
    count: bare.length,
  };
  reading.notebook.tell('table/bare-rows', facts, {
    path: form.id,
    line: first.line,
    related: bare.map(({ row, line }) => ({ path: `${form.id}.${row.id}`, line })),
  });
}
