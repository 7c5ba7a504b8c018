import { auditWords as words } from '../../text/audit.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { reportHref, ruleHref, sourceHref } from '../../text/href.ts';
import type { AuditRow } from './audit-row.ts';

/** One finding in a list of many reports: whose it is, then the rest. */
export function findingHtml(row: AuditRow): string {
  const name = escapeHtml(words.reportName(row.place, row.year));
  return toldHtml(row, `<a href="${escapeHtml(reportHref(row.code, row.year))}">${name}</a> `);
}

/** One finding under the name of its report. */
export function ownFindingHtml(row: AuditRow): string {
  return toldHtml(row, '');
}

/** What was seen, and the ways to the cell, the line and the rule. */
function toldHtml(row: AuditRow, name: string): string {
  const { kind, message, accepted } = row;
  const said =
    accepted === null
      ? ''
      : `<p class="accepted">${escapeHtml(words.accepted(accepted.date, accepted.reason))}</p>`;
  const head = `<p>${name}<span class="tag ${kind}">${words.kinds[kind]}</span></p>`;
  return `<li>${head}<p>${escapeHtml(message)}</p>${said}<p class="links">${waysHtml(row)}</p></li>`;
}

function waysHtml({ code, year, rule, path, line }: AuditRow): string {
  const ways = [
    path === null ? [] : [[`${reportHref(code, year)}#${path}`, words.toPlace]],
    line === null ? [] : [[sourceHref(code, year, line), words.line(line)]],
    [[ruleHref(rule), words.rule]],
  ];
  return ways
    .flat()
    .map(([address = '', label = '']) => `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`)
    .join(' ');
}
