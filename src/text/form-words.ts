import type { Form, FormBlock } from '../model/form.ts';
import { leafColumns, leafRows } from '../model/form-leaves.ts';
import { formOf } from '../model/forms/index.ts';
import type { FormId } from '../model/report.ts';

const nothing = '';
/** A form has some hundred addresses, and each report names them all again. */
const known = new Map<string, string>();

/**
 * The address of a cell, row or part in the words of the official form:
 * `applications.denied.stateSecrets.total` → `不予公开 · 1.属于国家秘密 · 总计`. What the form does not know stays empty.
 */
export function pathWords(formId: FormId | null, path: string | null): string {
  const form = formOf(formId);
  if (form === null || path === null) return nothing;
  const key = `${form.id} ${path}`;
  const words = known.get(key) ?? wordsIn(form, path);
  known.set(key, words);
  return words;
}

function wordsIn(form: Form, path: string): string {
  const [head = '', ...rest] = path.split('.').filter((part) => part !== '*');
  const table = form.tables.find(({ id }) => id === head);
  if (table === undefined) return sectionWords(form, head);
  const words = table.blocks.map((block) => blockWords(block, rest));
  const best = words.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return best.length === 0 ? table.title : best.join(' · ');
}

function sectionWords(form: Form, id: string): string {
  return form.sections.find((section) => section.id === id)?.label ?? nothing;
}

function blockWords(block: FormBlock, rest: string[]): string[] {
  const address = rest.join('.');
  const row = leafRows(block.rows).find(({ id }) => address === id || address.startsWith(`${id}.`));
  const last = row === undefined ? address : address.slice(row.id.length + 1);
  const column = leafColumns(block.columns).find(({ id }) => id === last);
  const group = row?.above.at(-1);
  return [group, row?.label, column?.label].filter((word) => word !== undefined).map(shortLabel);
}

/** A row's name without its remark: `（二）部分公开（区分处理的，只计这一情形…）` → `（二）部分公开` */
export function shortLabel(label: string): string {
  return label.replace(/(.)[（(](?:区分处理|单位)[^）)]*[）)]$/, '$1');
}
