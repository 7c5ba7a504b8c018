import { type YearPair, yearPairs } from '../../check/last-year.ts';
import type { Report } from '../../model/report.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** Last year's report of the same government, and where it was found; or that there is none, or that it could not be fetched. */
export type LastYear = { report: Report; from: 'archive' | 'dropped' } | 'none' | 'unreachable';

/** What goes on from last year, side by side. */
export function lastYearHtml(report: Report, last: LastYear): string {
  if (report.year === null || report.government.code === null) return '';
  const title = `<h3>${words.lastYear(report.year - 1)}</h3>`;
  if (last === 'none' || last === 'unreachable') {
    const why = last === 'none' ? words.noLastYear(report.year - 1) : words.lastYearUnreachable;
    return `<section class="last-year">${title}<p class="faint">${why}</p></section>`;
  }
  const pairs = yearPairs(last.report, report);
  const hint = pairs.some(({ isSame }) => isSame === false) ? words.lastYearHint : '';
  return `<section class="last-year">${title}<p class="faint">${words.lastYearFrom[last.from]}${hint}</p>${tableHtml(report.year, pairs)}</section>`;
}

function tableHtml(year: number, pairs: readonly YearPair[]): string {
  const heads = [words.lastYearRow, words.lastYearThen(year - 1), words.lastYearNow(year), ''];
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const rows = pairs.map(
    ({ label, before, now, path, isSame }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${before ?? '—'}</td><td><a href="#${path}">${now ?? '—'}</a></td>${outcomeHtml(isSame)}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${words.lastYear(year - 1)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function outcomeHtml(isSame: boolean | null): string {
  if (isSame === null) return `<td class="faint">${words.lastYearOpen}</td>`;
  return isSame
    ? `<td class="good">✓ ${words.lastYearSame}</td>`
    : `<td class="ask">◆ ${words.lastYearDiffers}</td>`;
}
