import { indicators } from '../../compare/indicators.ts';
import { allCells, cellItems, comparedTables, type Item, itemTitle } from '../../compare/items.ts';
import { rates, type View } from '../../compare/view.ts';
import type { Form } from '../../model/form.ts';
import type { TableId } from '../../model/report.ts';
import { compareWords as words } from '../../text/compare.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { box } from './chooser-html.ts';

/** The rows of one table to choose from, or of all tables where items are picked one by one. */
export function itemsHtml(view: View, forms: readonly Form[], isPicking: boolean): string {
  const reports = forms.map((form) => ({ form }));
  const tables = comparedTables.map((table) => [table, allCells(reports, table)] as const);
  if (isPicking) {
    const groups = tables.map(([table, cells]) =>
      group(
        words.aspects[table],
        cells.map((cell) => pickBox(cell, view)),
      ),
    );
    const shares = indicators.map(({ id, title }) => box('m', id, title, view.items.includes(id)));
    return group(words.aspects.rates, shares) + groups.join('');
  }
  if (view.table === rates) return '';
  return group(words.chooseRows, rowBoxes(view, view.table, reports));
}

function group(title: string, boxes: readonly string[]): string {
  return `<li class="group">${escapeHtml(title)}<ul class="plain-list">${boxes.join('')}</ul></li>`;
}

function pickBox(item: Item, view: View): string {
  return box('m', item.id, itemTitle(item), view.items.includes(item.id));
}

function rowBoxes(view: View, table: TableId, reports: readonly { form: Form }[]): string[] {
  const cells = cellItems(reports, table, { rows: [], columns: [] });
  const labels = new Map(cells.map(({ row }) => [row.id, row.label]));
  return [...labels].map(([id, label]) => box('rows', id, label, view.rows.includes(id)));
}

/** What can be drawn: the items that the view shows. The first is drawn where nothing is asked for. */
export function focusHtml(items: readonly Item[], focus: string | null): string {
  return items
    .map((item, place) => {
      const selected = item.id === focus ? ' selected' : '';
      return `<option value="${place === 0 ? '' : escapeHtml(item.id)}"${selected}>${escapeHtml(itemTitle(item))}</option>`;
    })
    .join('');
}
