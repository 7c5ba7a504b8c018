import type { EarlierLikeness } from '../../check/messages.ts';
import { formOf } from '../../model/forms/index.ts';
import type { Report } from '../../model/report.ts';
import { archiveWords } from '../../text/archive.ts';
import { checkWords } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { ruleHref } from '../../text/href.ts';
import type { LastYear } from './last-year.ts';

const words = checkWords.likeness;

/** How much of the text is that of last year, part by part, with the sentences. */
export function likenessHtml(report: Report, last: Exclude<LastYear, string>): string {
  const items = last.likeness.map((likeness) => `<li>${partHtml(report, last, likeness)}</li>`);
  if (items.length === 0) return '';
  const rule = `<a href="${ruleHref('likeness/earlier')}" target="_blank">${words.way}</a>`;
  return `<h4>${words.title}</h4><p class="faint">${words.explain} ${rule}</p><ul class="likeness">${items.join('')}</ul>`;
}

function partHtml(report: Report, last: Exclude<LastYear, string>, likeness: EarlierLikeness): string {
  const { section, comparable, same, share, sentences, finding } = likeness;
  const label = formOf(report.form)?.sections.find(({ id }) => id === section)?.label ?? section;
  const said = words.share(label, comparable, same, share);
  const advice = finding === null ? '' : ` ${escapeHtml(finding.advice)}`;
  if (sentences.length === 0) return `<p>${said}${advice}</p>`;
  const pairs = sentences.map((sentence) => `<li>${pairHtml(last, sentence)}</li>`).join('');
  return `<p>${said}${advice}</p><details><summary>${words.see(sentences.length, same)}</summary><ul class="plain-list same-sentences">${pairs}</ul></details>`;
}

function pairHtml(last: Exclude<LastYear, string>, sentence: EarlierLikeness['sentences'][number]): string {
  const { line, text, otherLine, otherText } = sentence;
  const own = `<a href="#L${line}">${words.now} ${archiveWords.likeness.line(line)}</a>`;
  const there = `${words.last} ${archiveWords.likeness.line(otherLine)}`;
  const other =
    last.source === null ? there : `<a href="${last.source}#L${otherLine}" target="_blank">${there}</a>`;
  return `<p>${own} <q class="song">${escapeHtml(text)}</q></p><p>${other} <q class="song">${escapeHtml(otherText)}</q></p>`;
}
