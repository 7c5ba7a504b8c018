import type { Form } from '../../../model/form.ts';
import { leafCells } from '../../../model/form-leaves.ts';
import type { Reading } from './result.ts';

/** `“一、本年新收政府信息公开申请数量”加“二、上年结转政府信息公开申请数量”`: a sum of cells by the names that the form prints. */
export function nameOfSum({ cells, minus = [] }: Reading, form: Form): string {
  const pathsOf = (operands: Reading['cells']) => operands.map(({ path }) => path);
  return [namesOf(pathsOf(cells), form).join('加'), ...namesOf(pathsOf(minus), form)].join('减');
}

/** Several rows of one group go by the name of the group. */
function namesOf(paths: readonly string[], form: Form): string[] {
  const names = paths.map((path) => nameOf(path, form));
  const group = names[0]?.group;
  const isGroup = names.length > 2 && names.every((name) => name.group === group);
  return isGroup && group ? [`“${group}”各项合计`] : names.map(({ name }) => `“${name}”`);
}

function nameOf(path: string, form: Form): { name: string; group: string | null } {
  const table = form.tables.find(({ id }) => path.startsWith(`${id}.`));
  const found = table
    ? leafCells(table).find(({ row, column }) => path === `${table.id}.${row.id}.${column.id}`)
    : undefined;
  if (found === undefined) return { name: path, group: null };
  const row = found.row.label.replace(/（.{12,}$/, '');
  const name = found.column.id === 'total' ? row : `${row}·${found.column.label}`;
  return { name, group: found.row.above.at(-1) ?? null };
}
