import type { Form } from '../model/form.ts';
import { leafCells, rowsMatching } from '../model/form-leaves.ts';

/** Address of a total → the addresses of its parts, as the form says them. Where two ways lead to a total, along its own row. */
export function totalParts(form: Form): Map<string, string[]> {
  const totals = new Map<string, string[]>();
  for (const table of form.tables) {
    const sums = table.identities.filter((identity) => identity.kind === 'sum');
    const rows = [...new Set(leafCells(table).map(({ row }) => row.id))];
    for (const { row, column } of leafCells(table)) {
      const across = sums.find(({ along, total }) => along === 'columns' && total === column.id);
      const down = sums.find(({ along, total }) => along === 'rows' && total === row.id);
      const parts =
        across?.parts.map((part) => `${row.id}.${part}`) ??
        down?.parts.flatMap((part) => rowsMatching(part, rows)).map((part) => `${part}.${column.id}`);
      if (parts)
        totals.set(
          `${table.id}.${row.id}.${column.id}`,
          parts.map((part) => `${table.id}.${part}`),
        );
    }
  }
  return totals;
}
