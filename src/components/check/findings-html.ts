import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { ruleOf } from '../../model/rules/index.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { pathWords } from '../../text/form-words.ts';
import { ruleHref } from '../../text/href.ts';
import type { NumberedFinding } from './notes.ts';

const longestSentence = 120;

/** What to mend, one card each, heaviest first: where, what is printed, what is expected, what to do. */
export function findingsHtml(
  report: Report,
  transcript: readonly string[],
  notes: readonly NumberedFinding[],
): string {
  const title = notes.length === 0 ? words.nothingToMend : `${words.toMend}（${notes.length}）`;
  const cards = notes.map((note) => cardHtml(note, report, transcript));
  return `<section class="findings"><h3>${title}</h3>${cards.join('')}</section>`;
}

function cardHtml(
  { number, finding }: NumberedFinding,
  report: Report,
  transcript: readonly string[],
): string {
  const { severity, rule, message, advice } = finding;
  return `<article class="card ${severity}" id="note-${number}">
    <h4><span class="number">${number}</span><span class="weight">${words.severity[severity]}</span> ${escapeHtml(ruleOf(rule)?.title ?? rule)}</h4>
    <p>${escapeHtml(message)}</p>
    ${factsHtml(finding, report)}${sentenceHtml(finding, transcript)}
    <p class="advice"><strong>${words.advice}</strong>${escapeHtml(advice)}</p>
    <p class="links">${linksHtml(finding, report)}</p>
  </article>`;
}

/** Table, row and column by their names, and both numbers. */
function factsHtml({ rule, path, expected, actual }: Finding, report: Report): string {
  const place = pathWords(report.form, path);
  const printed = report.cells[path ?? '']?.raw ?? actual;
  const names = words.compared[ruleOf(rule)?.numbers ?? 'values'];
  const facts = [
    [words.where, place === '' ? null : place],
    [names.actual, printed],
    [names.expected, expected],
  ] as const;
  const known = facts.filter(([, value]) => value !== null && value !== '');
  if (known.length === 0) return '';
  const pairs = known.map(
    ([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(String(value))}</dd></div>`,
  );
  return `<dl class="song">${pairs.join('')}</dl>`;
}

function sentenceHtml({ line }: Finding, transcript: readonly string[]): string {
  const sentence = (line === null ? '' : (transcript[line - 1] ?? '')).replace(/\s+/g, ' ').trim();
  if (line === null || sentence === '') return '';
  const short = sentence.length > longestSentence ? `${sentence.slice(0, longestSentence)}……` : sentence;
  return `<blockquote class="song"><a class="hei" href="#L${line}">${words.sentence(line)}</a>${escapeHtml(short)}</blockquote>`;
}

/** To the cell that is spoken of; of a sentence, to the first cell that it was put beside. */
function linksHtml({ path, related, rule }: Finding, report: Report): string {
  const at = [path, ...related.map((place) => place.path)].find((place) => report.cells[place ?? '']);
  const cell = at ? `<a href="#${escapeHtml(at)}">${words.toCell}</a>` : '';
  return `${cell}<a href="${ruleHref(rule)}" target="_blank">${words.rule}</a>`;
}
