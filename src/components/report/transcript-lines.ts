import { escapeHtml } from '../../text/escape-html.ts';
import { t } from '../../text/index.ts';
import { classHtml } from '../table/class-html.ts';

/** The lines of a transcript as list items, each with its number, which is a link to itself. */
export function transcriptLinesHtml(lines: readonly string[]): string {
  return lines.map((line, index) => lineHtml(line, index + 1)).join('');
}

function lineHtml(line: string, number: number): string {
  const look = classHtml([line.includes('\t') && 'row']);
  const label = t('note.line', { line: number });
  return `<li id="L${number}"${look}><a href="#L${number}" aria-label="${label}">${number}</a><span>${escapeHtml(line)}</span></li>`;
}
