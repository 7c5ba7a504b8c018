import { compareWords as words } from '../text/compare.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { governmentHref, reportHref } from '../text/href.ts';
import { sparkline } from './chart/sparkline.ts';
import type { Grid, GridCell, GridColumn, GridRow } from './grid.ts';
import type { Sort } from './view.ts';

export interface GridOptions {
  caption: string;
  sort: Sort | null;
  /** Whether a head can be pressed to sort: only where a script listens. */
  isSortable: boolean;
}

/** A comparison as a table. Written once for pages that are built and for the view that a reader makes. */
export function gridHtml(grid: Grid, options: GridOptions): string {
  const hasLines = grid.rows.some(({ series }) => series !== null);
  return [
    `<div class="scroll grid" role="region" tabindex="0" aria-label="${escapeHtml(words.region(options.caption))}">`,
    `<table class="comparison"><caption>${escapeHtml(options.caption)}</caption>`,
    `<thead><tr><th scope="col" class="label">${escapeHtml(grid.corner)}</th>`,
    grid.columns.map((column) => headHtml(column, options)).join(''),
    hasLines ? `<th scope="col" class="trend">${words.trend}</th>` : '',
    '</tr></thead>',
    bodyHtml(grid.rows, grid.columns, hasLines),
    '</table></div>',
  ].join('');
}

function headHtml(
  { id, title, subtitle, report, isBreak }: GridColumn,
  { sort, isSortable }: GridOptions,
): string {
  const year = subtitle === null ? '' : `<span class="year">${escapeHtml(subtitle)}</span>`;
  const name = `${escapeHtml(title)}${year}`;
  const link =
    report === null ? name : `<a href="${escapeHtml(reportHref(report.code, report.year))}">${name}</a>`;
  const broken = isBreak ? ` class="break" title="${escapeHtml(words.breakNote)}"` : '';
  if (!isSortable) return `<th scope="col"${broken}>${link}</th>`;
  const direction = sort?.column !== id ? 'none' : sort.down ? 'descending' : 'ascending';
  const label = escapeHtml(words.sortBy(`${title}${subtitle === null ? '' : ` ${subtitle}`}`));
  const button = `<button type="button" data-sort="${escapeHtml(id)}" aria-label="${label}"></button>`;
  return `<th scope="col"${broken} aria-sort="${direction}">${link}${button}</th>`;
}

/** Rows under the headings of their groups; one body a group, since a heading speaks for its body. */
function bodyHtml(rows: readonly GridRow[], columns: readonly GridColumn[], hasLines: boolean): string {
  const headed = new Set<string>();
  return groupsOf(rows)
    .map((group) => {
      const above = group[0]?.above ?? [];
      const body = group.map((row, at) => rowHtml(row, group[at - 1], columns, hasLines)).join('');
      const heading = above.at(-1);
      if (heading === undefined) return `<tbody>${body}</tbody>`;
      // A group that goes on after a group within it needs no second heading.
      const head = headed.has(heading) ? '' : groupHead(heading, columns.length + (hasLines ? 1 : 0));
      headed.add(heading);
      return `<tbody class="depth-${above.length}">${head}${body}</tbody>`;
    })
    .join('');
}

function groupHead(heading: string, columns: number): string {
  return `<tr class="group-head"><th scope="rowgroup" colspan="${columns + 1}">${escapeHtml(heading)}</th></tr>`;
}

function rowHtml(
  row: GridRow,
  before: GridRow | undefined,
  columns: readonly GridColumn[],
  hasLines: boolean,
): string {
  const cells = row.cells.map((cell, at) => cellHtml(cell, columns[at]?.isBreak ?? false)).join('');
  const drawn = row.series === null ? '' : sparkline(row.series);
  const line = hasLines ? `<td class="trend">${drawn}</td>` : '';
  return `<tr>${nameHtml(row, before?.title === row.title && row.subtitle !== null)}${cells}${line}</tr>`;
}

/** A row of several columns says its name once to the eye, and each time to the ear. */
function nameHtml({ title, subtitle, remark, place }: GridRow, isAgain: boolean): string {
  const text = escapeHtml(title);
  const linked = place === null ? text : `<a href="${escapeHtml(governmentHref(place))}">${text}</a>`;
  const name = isAgain ? `<span class="aloud">${text}</span>` : linked;
  const column = subtitle === null ? '' : `<span class="column">${escapeHtml(subtitle)}</span>`;
  const formula = remark === null ? '' : `<span class="column">${escapeHtml(remark)}</span>`;
  return `<th scope="row">${name}${column}${formula}</th>`;
}

/** A number that leads to its place in the report. What is not on the report's form leads nowhere. */
function cellHtml({ text, kind, value, note, detail, anchor, report }: GridCell, isBreak: boolean): string {
  const title = note === null ? '' : ` title="${escapeHtml(note)}"`;
  const zero = value === 0 ? ' zero' : '';
  const share = detail === null ? '' : `<small class="detail">${escapeHtml(detail)}</small>`;
  const content = `<span class="cell ${kind}${zero}"${title}>${escapeHtml(text)}</span>${share}`;
  const open = isBreak ? '<td class="break">' : '<td>';
  if (report === null || anchor === null) return `${open}${content}</td>`;
  const link = escapeHtml(`${reportHref(report.code, report.year)}#${anchor}`);
  return `${open}<a href="${link}">${content}</a></td>`;
}

/** Neighbouring rows that stand in the same group. */
function groupsOf(rows: readonly GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (current?.[0]?.above.join('\n') === row.above.join('\n')) current.push(row);
    else groups.push([row]);
  }
  return groups;
}
