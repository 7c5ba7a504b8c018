import { compareWords as words } from '../text/compare.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { alignReports, type ComparedLine, isAllZero, tablesOf } from './align.ts';
import { cellHtml } from './cell-html.ts';
import type { ComparedReport } from './compared-report.ts';
import { notesOn } from './notes.ts';
import type { View } from './view.ts';

/** The address of a report's page, from the site's root or wherever the site is served from. */
export type ReportLink = (report: Pick<ComparedReport, 'code' | 'year'>) => string;

/**
 * A comparison as HTML: what to know first, then the table. Written once for the pages that are built and for the view
 * that a reader makes, so that the two cannot differ.
 */
export function comparisonHtml(reports: readonly ComparedReport[], view: View, linkTo: ReportLink): string {
  const aligned = alignReports(reports, view);
  const lines = view.hideZeros ? aligned.filter((line) => !isAllZero(line)) : aligned;
  const hidden = aligned.length - lines.length;
  const title = tablesOf(reports, view.table)[0]?.title ?? '';
  const caption = escapeHtml(words.caption(title, reports.length));
  return [
    notesHtml(notesOn(reports, view.table, aligned)),
    `<div class="scroll" role="region" tabindex="0" aria-label="${words.region}">`,
    `<table class="comparison"><caption>${caption}</caption>`,
    `<thead><tr><th scope="col">${words.row}</th>${reports.map((report) => headHtml(report, linkTo)).join('')}</tr></thead>`,
    bodyHtml(lines, reports, (report, line) => `${linkTo(report)}#${view.table}.${line.row}.${line.column}`),
    '</table></div>',
    hidden === 0 ? '' : `<p class="faint">${words.zerosHidden(hidden)}</p>`,
  ].join('');
}

function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
  return `<aside class="notes"><p>${words.notes}</p><ul>${items}</ul></aside>`;
}

function headHtml(report: ComparedReport, linkTo: ReportLink): string {
  const link = escapeHtml(linkTo(report));
  return `<th scope="col"><a href="${link}">${escapeHtml(report.place)}<span class="year">${report.year}</span></a></th>`;
}

type CellLink = (report: ComparedReport, line: ComparedLine) => string;

/** Lines under the headings of their groups; one body a group, since a heading speaks for its body. */
function bodyHtml(
  lines: readonly ComparedLine[],
  reports: readonly ComparedReport[],
  linkTo: CellLink,
): string {
  const single = new Set(lines.map((line) => line.column)).size === 1;
  const row = (line: ComparedLine) => {
    const cells = line.cells.map((cell, index) => {
      const report = reports[index];
      return cellHtml(cell, line.kind, report === undefined ? '' : linkTo(report, line));
    });
    return `<tr>${labelHtml(line, single)}${cells.join('')}</tr>`;
  };
  const headed = new Set<string>();
  return groupsOf(lines)
    .map((group) => {
      const label = group[0]?.above.at(-1);
      if (label === undefined) return `<tbody>${group.map(row).join('')}</tbody>`;
      // A group that goes on after a group within it needs no second heading.
      const head = headed.has(label) ? '' : groupHead(label, reports.length);
      headed.add(label);
      return `<tbody class="group">${head}${group.map(row).join('')}</tbody>`;
    })
    .join('');
}

function groupHead(label: string, reports: number): string {
  return `<tr class="group-head"><th scope="rowgroup" colspan="${reports + 1}">${escapeHtml(label)}</th></tr>`;
}

function labelHtml({ label, columnLabel }: ComparedLine, single: boolean): string {
  const column = single ? '' : `<span class="column">${escapeHtml(columnLabel)}</span>`;
  return `<th scope="row">${escapeHtml(label)}${column}</th>`;
}

/** Neighbouring lines that stand in the same group. */
function groupsOf(lines: readonly ComparedLine[]): ComparedLine[][] {
  const groups: ComparedLine[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (current !== undefined && sameGroup(current[0], line)) current.push(line);
    else groups.push([line]);
  }
  return groups;
}

function sameGroup(one: ComparedLine | undefined, other: ComparedLine): boolean {
  return one?.above.join('\n') === other.above.join('\n');
}
