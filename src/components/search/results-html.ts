import type { Excerpt, Piece } from '../../search/excerpt.ts';
import type { GovernmentEntry } from '../../search/government-entry.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { governmentHref, reportHref } from '../../text/href.ts';
import { partNames, searchWords as words } from '../../text/search.ts';

/** What a result says of its report. */
interface NamedReport {
  code: string;
  year: number;
  place: string;
}

/** Passages of one report that are shown before the reader asks for the rest. */
const shownAtOnce = 3;

/** Governments found by name, each with its years. */
export function governmentsHtml(governments: readonly GovernmentEntry[], title: string): string {
  if (governments.length === 0) return '';
  const items = governments.map(({ code, place, within, years }) => {
    const links = years.map((year) => `<a href="${reportHref(code, year)}">${words.yearReport(year)}</a>`);
    const reports = years.length === 0 ? `<span class="faint">${words.noReports}</span>` : links.join(' ');
    const above = `<span class="within">${escapeHtml(within.join(' › '))}</span>`;
    return `<li><a class="place" href="${governmentHref(code)}">${escapeHtml(place)}</a> ${above} <span class="years">${reports}</span></li>`;
  });
  return `<h2>${title}</h2><ul class="governments">${items.join('')}</ul>`;
}

/** One report, with the passages that were found in it where they are known. */
export function reportHtml({ report }: { report: NamedReport }, excerpts: readonly Excerpt[]): string {
  const url = reportHref(report.code, report.year);
  const title = escapeHtml(words.reportTitle(report.place, report.year));
  return `<li class="report"><h3><a href="${url}">${title}</a></h3>${passagesHtml(report, excerpts)}</li>`;
}

/** Passages of a report. Its words are in Song, as everywhere. */
export function passagesHtml({ code, year }: NamedReport, excerpts: readonly Excerpt[]): string {
  const url = reportHref(code, year);
  const [shown, rest] = [excerpts.slice(0, shownAtOnce), excerpts.slice(shownAtOnce)];
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${words.paragraphs(rest.length)}</summary>${excerptsHtml(url, rest)}</details>`;
  return `${excerptsHtml(url, shown)}${more}`;
}

function excerptsHtml(url: string, excerpts: readonly Excerpt[]): string {
  return excerpts.map((excerpt) => excerptHtml(url, excerpt)).join('');
}

/** Numbers and findings are told apart from the report's own sentences. */
function excerptHtml(url: string, { part, anchor, label, pieces }: Excerpt): string {
  const link = `<a href="${escapeHtml(`${url}#${anchor}`)}">${pieces.map(pieceHtml).join('')}</a>`;
  if (part === 'numbers')
    return `<p class="passage"><span class="tag">${partNames[part]}</span>${escapeHtml(label ?? '')} ${link}</p>`;
  if (part === 'findings') return `<p class="passage"><span class="tag">${partNames[part]}</span>${link}</p>`;
  return `<p class="passage song">${link}</p>`;
}

function pieceHtml({ text, marked }: Piece): string {
  return marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text);
}
