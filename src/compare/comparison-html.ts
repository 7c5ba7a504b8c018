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
  const table = lines.length === 0 ? '' : tableHtml(lines, reports, view, linkTo);
  return [
    notesHtml(notesOn(reports, view.table, aligned)),
    table,
    hidden === 0 ? '' : `<p class="faint">${table === '' ? words.allZero : words.zerosHidden(hidden)}</p>`,
  ].join('');
}

function tableHtml(
  lines: readonly ComparedLine[],
  reports: readonly ComparedReport[],
  view: View,
  linkTo: ReportLink,
): string {
  const title = tablesOf(reports, view.table)[0]?.title ?? '';
  const heads = reports.map((report) => headHtml(report, linkTo)).join('');
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${words.region(title)}">`,
    `<table class="comparison"><caption>${escapeHtml(words.caption(title, reports.length))}</caption>`,
    `<thead><tr><th scope="col">${words.row}</th>${heads}</tr></thead>`,
    bodyHtml(lines, reports, (report, line) => `${linkTo(report)}#${view.table}.${line.row}.${line.column}`),
    '</table></div>',
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
  const row = (line: ComparedLine, place: number, group: readonly ComparedLine[]) => {
    const cells = line.cells.map((cell, index) => {
      const report = reports[index];
      return cellHtml(cell, line.kind, report === undefined ? '' : linkTo(report, line));
    });
    const isAgain = group[place - 1]?.row === line.row;
    return `<tr>${labelHtml(line, single, isAgain)}${cells.join('')}</tr>`;
  };
  const headed = new Set<string>();
  return groupsOf(lines)
    .map((group) => {
      const above = group[0]?.above ?? [];
      const label = above.at(-1);
      if (label === undefined) return `<tbody>${group.map(row).join('')}</tbody>`;
      // A group that goes on after a group within it needs no second heading.
      const head = headed.has(label) ? '' : groupHead(label, reports.length);
      headed.add(label);
      return `<tbody class="depth-${above.length}">${head}${group.map(row).join('')}</tbody>`;
    })
    .join('');
}

function groupHead(label: string, reports: number): string {
  return `<tr class="group-head"><th scope="rowgroup" colspan="${reports + 1}">${escapeHtml(label)}</th></tr>`;
}

/** A row of several columns says its name once to the eye, and each time to the ear. */
function labelHtml({ label, columnLabel }: ComparedLine, single: boolean, isAgain: boolean): string {
  const column = single ? '' : `<span class="column">${escapeHtml(columnLabel)}</span>`;
  const name = isAgain ? `<span class="aloud">${escapeHtml(label)}</span>` : escapeHtml(label);
  return `<th scope="row">${name}${column}</th>`;
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
