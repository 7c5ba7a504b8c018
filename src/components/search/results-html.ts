import type { Excerpt, Piece } from '../../search/excerpt.ts';
import type { GovernmentEntry } from '../../search/government-entry.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { governmentHref, href, reportHref } from '../../text/href.ts';
import { searchWords as words } from '../../text/search.ts';
import type { FoundReport } from './find-reports.ts';

/** Paragraphs of one report that are shown before the reader asks for the rest. */
const shownAtOnce = 3;

/** Governments found by name, each with its years. */
export function governmentsHtml(governments: readonly GovernmentEntry[]): string {
  if (governments.length === 0) return '';
  const items = governments.map(({ code, place, within, years }) => {
    const links = years.map((year) => `<a href="${reportHref(code, year)}">${words.yearReport(year)}</a>`);
    const reports = years.length === 0 ? `<span class="faint">${words.noReports}</span>` : links.join(' ');
    const above = `<span class="within">${escapeHtml(within.join(' › '))}</span>`;
    return `<li><a class="place" href="${governmentHref(code)}">${escapeHtml(place)}</a> ${above} <span class="years">${reports}</span></li>`;
  });
  return `<h2>${words.governments}</h2><ul class="governments">${items.join('')}</ul>`;
}

/** One report with the paragraphs that were found in it. The report's words are in Song, as everywhere. */
export function reportHtml({ url, title, excerpts }: FoundReport): string {
  const [shown, rest] = [excerpts.slice(0, shownAtOnce), excerpts.slice(shownAtOnce)];
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${words.paragraphs(rest.length)}</summary>${excerptsHtml(url, rest)}</details>`;
  return `<li class="report"><h3><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></h3>${excerptsHtml(url, shown)}${more}</li>`;
}

/** What to do when nothing was found. */
export function nothingHtml(text: string): string {
  const help = words.nothingHelp.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return `<p>${escapeHtml(words.nothing(text))}</p><ul class="help">${help}</ul><p><a href="${href('/compare/')}">${words.goCompare}</a></p>`;
}

function excerptsHtml(url: string, excerpts: readonly Excerpt[]): string {
  return excerpts
    .map(({ anchor, pieces }) => {
      const link = escapeHtml(`${url}#${anchor}`);
      return `<p class="song"><a href="${link}">${pieces.map(pieceHtml).join('')}</a></p>`;
    })
    .join('');
}

function pieceHtml({ text, marked }: Piece): string {
  return marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text);
}
