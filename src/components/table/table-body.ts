import type { LeafColumn, LeafRow } from '../../model/form-leaves.ts';
import type { Report, TableId } from '../../model/report.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { t } from '../../text/index.ts';
import { explainedHtml } from '../glossary/term-mark.ts';
import { classHtml } from './class-html.ts';
import { type NoteMark, noteMarksHtml } from './note-mark.ts';
import { numberCellHtml } from './number-cell.ts';
import { cellAt, isZeroRow } from './report-cells.ts';
import type { TableBody } from './table-bodies.ts';

export interface FilledBody {
  table: TableId;
  body: TableBody;
  columns: readonly LeafColumn[];
  report: Pick<Report, 'tables' | 'cells'>;
  source: string | null;
  notes: ReadonlyMap<string, readonly NoteMark[]>;
}

/**
 * Rows of an official table that belong together, with their numbers. A page holds two hundred numbers: as one function
 * that writes text they cost a tenth of what they cost as components.
 */
export function tableBodyHtml(filled: FilledBody): string {
  const { body } = filled;
  const folded = foldedRows(filled);
  const rows = body.rows.map((row) => rowHtml(filled, row, folded.has(row))).join('');
  const look = classHtml([`level-${body.level}`, folded.size > 0 && 'foldable']);
  return `<tbody${look}>${headingHtml(filled, folded.size)}${rows}</tbody>`;
}

/** One zero is shorter shown than told; rows without a heading (新收、结转、总计) are the table's main lines. */
function foldedRows({ table, body, columns, report, notes }: FilledBody): ReadonlySet<LeafRow> {
  const isNoted = (row: string) => columns.some((column) => notes.has(`${table}.${row}.${column.id}`));
  if (body.heading === null) return new Set();
  const zeros = body.rows.filter((row) => isZeroRow(report, table, row, columns) && !isNoted(row.id));
  return new Set(zeros.length > 1 ? zeros : []);
}

function headingHtml({ table, body, columns }: FilledBody, folded: number): string {
  if (body.heading === null) return '';
  const id = body.group === null ? '' : ` id="${table}.${body.group}"`;
  const heading = explainedHtml(body.heading, `${table}.${body.group}`);
  const name = `<span class="group-name">${heading}</span>`;
  const fold = folded === 0 ? '' : foldHtml(body.heading, folded, folded === body.rows.length);
  return `<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"${id}><span class="group-line">${name}${fold}</span></th></tr>`;
}

function foldHtml(group: string, count: number, isWhole: boolean): string {
  const words = t(isWhole ? 'table.allZero' : 'table.restZero', { count });
  const label = escapeHtml(t('table.unfold.label', { group, words }));
  return `<label class="fold hei no-print"><input type="checkbox" aria-label="${label}">${escapeHtml(words)}</label>`;
}

function rowHtml(
  { table, body, columns, report, source, notes }: FilledBody,
  row: LeafRow,
  isFolded: boolean,
) {
  const path = `${table}.${row.id}`;
  // A group that is printed as one row, as （六）其他处理 in 2019, is found under the name of the group.
  const isGroup = body.heading === null && row.id.includes('.');
  const group = `${table}.${row.id.split('.')[0]}`;
  const id = isGroup ? ` id="${group}"` : '';
  const name = explainedHtml(row.label, path, ...(isGroup ? [group] : []));
  const label = `<th scope="row" id="${path}">${name}${noteMarksHtml(notes.get(path))}</th>`;
  const cells = columns.map(({ id: column, kind, unit }) => {
    const address = `${path}.${column}`;
    const cell = cellAt(report, table, row.id, column);
    return numberCellHtml({ path: address, cell, kind, unit, source, notes: notes.get(address) });
  });
  return `<tr${id}${classHtml([isFolded && 'folded'])}>${label}${cells.join('')}</tr>`;
}
