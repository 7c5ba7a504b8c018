import type { FormNames, NamedRow } from '../../components/search/named-rows.ts';
import { leafRows } from '../../model/form-leaves.ts';
import { forms } from '../../model/forms/index.ts';
import { shortLabel } from '../../text/form-words.ts';
import { glossary } from '../../text/glossary/index.ts';

/** The names that the official tables and the glossary give to things. */
export function GET(): Response {
  const terms = glossary
    .flatMap((group) => group.terms)
    .map(({ term, id, meaning }) => ({ name: term, id, meaning }));
  const names: FormNames = { rows: namedRows(), terms };
  return new Response(JSON.stringify(names));
}

/** Each row once, by the name that the latest form gives it. */
function namedRows(): NamedRow[] {
  const rows = new Map<string, NamedRow>();
  for (const form of forms) {
    for (const { id: table, blocks } of form.tables) {
      for (const { id: row, label, above } of blocks.flatMap((block) => leafRows(block.rows))) {
        const name = [...above.slice(-1), label].map(shortLabel).join(' · ');
        const known = rows.get(`${table} ${row}`)?.forms ?? [];
        rows.set(`${table} ${row}`, { name, table, row, forms: [...known, form.id] });
      }
    }
  }
  return [...rows.values()];
}
