import { compareWords as words } from '../text/compare.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { alignReports, tablesOf } from './align.ts';
import { arrangeRows } from './arrange-rows.ts';
import { chartOfView } from './chart-of-view.ts';
import { type Compared, gridOf, itemsShown, linesOf } from './grid.ts';
import { gridHtml } from './grid-html.ts';
import type { CellItem, Item } from './items.ts';
import { notesOn } from './notes.ts';
import { rates, type View } from './view.ts';

/** More notes than this stand folded: the table comes first. */
const fewNotes = 4;

/**
 * A comparison as HTML: what to know first, the table, the picture. Written once for the pages that are built and for the
 * view that a reader makes, so that the two cannot differ.
 */
export function comparisonHtml(compared: Compared, view: View, isSortable = false): string {
  const grid = gridOf(compared, view);
  const rows = arrangeRows(grid, view);
  const hidden = grid.rows.length - rows.length;
  const options = { caption: captionOf(compared, view), sort: view.sort, isSortable };
  const table = rows.length === 0 ? '' : gridHtml({ ...grid, rows }, options);
  return [
    notesHtml(notesOnView(compared, view)),
    `<div class="beside">${table}${chartOfView(compared, view)}</div>`,
    hidden === 0 ? '' : `<p class="faint">${hiddenWords(view, hidden, rows.length)}</p>`,
  ].join('');
}

/** What a reader has to know before setting the numbers of a view side by side. */
export function notesOnView(compared: Compared, view: View): string[] {
  const items = itemsShown(view, compared.reports);
  const cells = items.filter((item): item is CellItem => item.kind === 'cell');
  const lines = alignReports(compared.reports, cells);
  return [...notesOn(compared.reports, lines), ...indicatorNotes(items, linesOf(view, compared.reports))];
}

/** Where indicators are lines their formulas stand there; where they are columns the formulas stand here. */
function indicatorNotes(items: readonly Item[], lines: 'items' | 'places'): string[] {
  const shown = items.flatMap((item) => (item.kind === 'indicator' ? [item.indicator] : []));
  const told = shown.flatMap(({ title, formula, note }) => {
    if (lines === 'places') return [words.formula(title, formula, note)];
    return note === '' ? [] : [words.remark(title, note)];
  });
  return shown.length === 0 ? [] : [words.smallNumbers, ...told];
}

function hiddenWords(view: View, hidden: number, shown: number): string {
  if (view.filter !== '') return words.filteredOut(hidden);
  return shown === 0 ? words.allZero : words.zerosHidden(hidden);
}

function captionOf({ reports }: Compared, view: View): string {
  if (view.items.length > 0) return words.caption(words.chosenItems, reports.length);
  const title = view.table === rates ? words.aspects.rates : (tablesOf(reports, view.table)[0]?.title ?? '');
  return words.caption(title, reports.length);
}

function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  const open = notes.length <= fewNotes ? ' open' : '';
  return `<details class="notes"${open}><summary>${words.notesCount(notes.length)}</summary><ul>${items}</ul></details>`;
}
