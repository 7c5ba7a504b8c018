import { type YearPair, yearFindings, yearPairs } from '../../check/last-year.ts';
import type { ReadDocument } from '../../check/messages.ts';
import type { Finding } from '../../model/finding.ts';
import { ruleOf } from '../../model/rules/index.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { ruleHref } from '../../text/href.ts';
import type { LastYear } from './last-year.ts';
import { likenessHtml } from './likeness-html.ts';

/** What goes on from last year, side by side, and what the archive will ask of the two reports. */
export function lastYearHtml(document: ReadDocument, last: LastYear): string {
  const { report } = document;
  if (report.year === null || report.government.code === null) return '';
  const title = `<h3>${words.lastYear(report.year - 1)}</h3>`;
  if (last === 'none' || last === 'unreachable') {
    const why = last === 'none' ? words.noLastYear(report.year - 1) : words.lastYearUnreachable;
    return `${title}<p class="faint">${why}</p>`;
  }
  const pairs = yearPairs(last.report, report);
  const hint = pairs.some(({ isSame }) => isSame === false) ? words.lastYearHint : '';
  return `${title}<p class="faint">${words.lastYearFrom[last.from]}${hint}</p>${tableHtml(report.year, pairs)}${findingsHtml(yearFindings(last.report, document))}${likenessHtml(report, last)}`;
}

/** What is found over the two years. It keeps no report from being published. */
function findingsHtml(findings: readonly Finding[]): string {
  const items = findings.map(
    ({ rule, message, advice, path }) =>
      `<li><strong>${escapeHtml(ruleOf(rule)?.title ?? rule)}</strong> ${escapeHtml(message)}${escapeHtml(advice)} <a href="#${escapeHtml(path ?? '')}">${words.toCell}</a> <a href="${ruleHref(rule)}" target="_blank">${words.rule}</a></li>`,
  );
  return items.length === 0 ? '' : `<h4>${words.lastYearFound}</h4><ul>${items.join('')}</ul>`;
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
