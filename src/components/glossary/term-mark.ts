import type { FormTable } from '../../model/form.ts';
import { leafColumns, leafRows } from '../../model/form-leaves.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { type GlossaryTerm, glossaryWords, termAt } from '../../text/glossary/index.ts';

/** A form names the same few hundred rows and columns in every report. */
const explained = new Map<string, string>();

/** A name in a table with the sign that opens its explanation, where there is one for one of these places. */
export function explainedHtml(name: string, ...places: readonly string[]): string {
  const key = `${name} ${places.join(' ')}`;
  const html = explained.get(key) ?? explain(name, places);
  explained.set(key, html);
  return html;
}

function explain(name: string, places: readonly string[]): string {
  const term = places.map(termAt).find((found) => found !== undefined);
  if (term === undefined) return escapeHtml(name);
  // The sign never stands alone on a line.
  const end = Math.max(0, name.length - 2);
  const tail = `<span class="nowrap">${escapeHtml(name.slice(end))}${markHtml(term)}</span>`;
  return escapeHtml(name.slice(0, end)) + tail;
}

function markHtml(term: GlossaryTerm): string {
  const label = escapeHtml(glossaryWords.explain(term.term));
  return `<button type="button" class="term-mark hei no-print" popovertarget="${cardId(term)}" aria-label="${label}">?</button>`;
}

/** The id of the card that explains a word on a page with tables. */
export function cardId({ id }: GlossaryTerm): string {
  return `term-${id}`;
}

const known = new WeakMap<FormTable, readonly GlossaryTerm[]>();

/** The words that are marked in a table. Forms never change, so they are looked up once. */
export function termsMarkedIn(table: FormTable): readonly GlossaryTerm[] {
  const terms = known.get(table) ?? findTerms(table);
  known.set(table, terms);
  return terms;
}

function findTerms({ id, blocks }: FormTable): GlossaryTerm[] {
  const rows = blocks.flatMap((block) => leafRows(block.rows)).map((row) => row.id);
  const groups = rows.flatMap((row) => (row.includes('.') ? [row.slice(0, row.indexOf('.'))] : []));
  const columns = blocks.flatMap((block) => leafColumns(block.columns)).map((column) => column.id);
  const places = [...groups, ...rows].map((row) => `${id}.${row}`);
  const all = [...places, ...columns.map((column) => `${id}/${column}`)].map(termAt);
  return [...new Set(all)].filter((term) => term !== undefined);
}
