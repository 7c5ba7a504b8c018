import type { Report } from '../../model/report.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { t } from '../../text/index.ts';
import { toneOf } from '../report/tone.ts';
import { classHtml } from '../table/class-html.ts';
import { noteMarksHtml } from '../table/note-mark.ts';
import type { NumberedFinding } from './notes.ts';

/** The text of a file, line by line, with the lines and cells marked that a finding speaks of. */
export function transcriptHtml(
  lines: readonly string[],
  report: Report,
  notes: readonly NumberedFinding[],
): string {
  const items = lines.map((line, index) => lineHtml(line, index + 1, report, notes));
  return `<section class="transcript" aria-labelledby="transcript-title"><h3 id="transcript-title">${words.transcript}</h3>
    <p class="faint">${words.transcriptHint}</p>
    <ol class="plain-list song" tabindex="0" aria-labelledby="transcript-title">${items.join('')}</ol></section>`;
}

function lineHtml(line: string, number: number, report: Report, notes: readonly NumberedFinding[]): string {
  const own = notes.filter(({ finding }) => finding.line === number);
  const marks = noteMarksHtml(own.map((note) => ({ number: note.number, tone: toneOf(note.finding) })));
  const look = classHtml([line.includes('\t') && 'row', own.length > 0 && 'noted']);
  const label = t('note.line', { line: number });
  const text = markedHtml(line, spansOf(report, own));
  return `<li id="L${number}"${look}><a href="#L${number}" aria-label="${label}">${number}</a><span>${text}${marks}</span></li>`;
}

interface Span {
  from: number;
  to: number;
}

/** Where the cells stand in the line that the findings point at. */
function spansOf(report: Report, notes: readonly NumberedFinding[]): Span[] {
  const spans = notes.flatMap(({ finding }) => {
    const cell = report.cells[finding.path ?? ''];
    if (!cell || cell.line !== finding.line || cell.column === null || !cell.raw) return [];
    return [{ from: cell.column - 1, to: cell.column - 1 + cell.raw.length }];
  });
  return spans.sort((one, other) => one.from - other.from);
}

function markedHtml(line: string, spans: readonly Span[]): string {
  let html = '';
  let at = 0;
  for (const { from, to } of spans) {
    if (from < at) continue;
    html += `${escapeHtml(line.slice(at, from))}<mark>${escapeHtml(line.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escapeHtml(line.slice(at));
}
