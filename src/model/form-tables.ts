import { z } from 'zod';
import type { Form, FormTable } from './form.ts';
import { type LeafCell, leafCells } from './form-leaves.ts';

/**
 * The tables of reports on a form as a schema: table → row → column → number or null, nested as the ids are, each number with
 * the words that the form prints for it. What a report does not have is left out.
 */
export function tablesSchema({ tables }: Form): z.ZodType {
  return z.strictObject(Object.fromEntries(tables.map((table) => [table.id, tableSchema(table).optional()])));
}

function tableSchema(table: FormTable): z.ZodType {
  return nested(leafCells(table).map((cell) => [cell.key.split('.'), numberSchema(cell)]));
}

function numberSchema({ row, column }: LeafCell): z.ZodType {
  const names = [...row.above, row.label, ...column.above, column.label];
  return z.number().nullable().describe(names.join('，'));
}

type Leaf = readonly [keys: readonly string[], schema: z.ZodType];

function nested(leaves: readonly Leaf[]): z.ZodType {
  const inner = Map.groupBy(leaves, ([[first = '']]) => first);
  const entries = [...inner].map(([key, own]) => {
    const rest = own.map(([[, ...keys], schema]): Leaf => [keys, schema]);
    const [single] = rest;
    return [key, (single?.[0].length === 0 ? single[1] : nested(rest)).optional()];
  });
  return z.strictObject(Object.fromEntries(entries));
}
