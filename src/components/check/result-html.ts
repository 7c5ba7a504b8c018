import type { ReadDocument } from '../../check/messages.ts';
import { formOf } from '../../model/forms/index.ts';
import type { Report } from '../../model/report.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { blockTableHtml } from '../table/block-table.ts';
import type { NoteMark } from '../table/note-mark.ts';
import { findingsHtml } from './findings-html.ts';
import { marksOf, numbered } from './notes.ts';
import { transcriptHtml } from './transcript-html.ts';
import { understoodHtml } from './understood-html.ts';

/**
 * All that is to be seen of one file: what was understood, what to mend, room for last year, the tables, and the text
 * beside it.
 */
export function resultHtml(document: ReadDocument): string {
  const { report, transcript } = document;
  const notes = numbered(report);
  const isRead = report.form !== null;
  return `<header><h2 tabindex="-1">${escapeHtml(report.source.file)}</h2>${verdictHtml(report)}${downloadsHtml(isRead)}</header>
    <div class="reading">
      ${isRead ? understoodHtml(report) : ''}
      ${findingsHtml(report, transcript, notes)}
      ${isRead ? '<section class="last-year" hidden></section>' : ''}
      ${isRead ? tablesHtml(report, marksOf(notes)) : ''}
    </div>
    ${transcript.length === 0 ? '' : transcriptHtml(transcript, report, notes)}`;
}

/** Whether the file can be published, in one word. */
export function verdictHtml(report: Report): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  if (report.form === null) return `<p class="verdict wrong">${words.notRead}</p>`;
  return errors === 0
    ? `<p class="verdict good"><span aria-hidden="true">✓ </span>${words.good}</p>`
    : `<p class="verdict ask"><span aria-hidden="true">◆ </span>${words.bad(errors)}</p>`;
}

function downloadsHtml(isRead: boolean): string {
  const button = (name: string, label: string, title: string) =>
    `<button type="button" data-download="${name}"${title === '' ? '' : ` title="${title}"`}>${label}</button>`;
  const all = [
    button('json', words.json, words.jsonHint),
    isRead ? button('markdown', words.markdown, words.markdownHint) : '',
    button('slip', words.slip, ''),
  ];
  return `<p class="downloads"><span>${words.downloads}</span>${all.join('')}</p>`;
}

function tablesHtml(report: Report, notes: ReadonlyMap<string, readonly NoteMark[]>): string {
  const tables = (formOf(report.form)?.tables ?? []).map((table) => {
    const blocks = table.blocks.map((block) => blockTableHtml({ table, block, report, source: '', notes }));
    return `<h4>${escapeHtml(table.title)}</h4>${blocks.join('')}`;
  });
  if (tables.length === 0) return '';
  return `<section class="tables"><h3>${words.asPublished}</h3><p class="faint">${words.asPublishedHint}</p>${tables.join('')}</section>`;
}
