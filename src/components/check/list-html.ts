import type { Report } from '../../model/report.ts';
import { checkWords as words } from '../../text/check.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** The files that were dropped, one line each, with how they came out. `chosen` is the one that is shown below. */
export function listHtml(reports: readonly Report[], chosen: number): string {
  const heads = [words.file, words.government, words.year, ...Object.values(words.severity), words.passed];
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const rows = reports.map((report, index) => rowHtml(report, index, index === chosen));
  return `<h2>${words.list}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.list}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
    <p><button type="button" data-download="matrix" title="${words.matrixHint}">${words.matrix}</button></p>`;
}

function rowHtml(report: Report, index: number, isChosen: boolean): string {
  const { source, government, year, form, findings, checks } = report;
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `<td class="${count === 0 ? 'zero' : severity}">${count}</td>`;
  });
  const passed = checks.filter(({ outcome }) => outcome === 'pass').length;
  const name = form === null ? words.notRead : (government.name ?? words.unknown);
  return `<tr${isChosen ? ' class="chosen"' : ''}><th scope="row"><button type="button" data-show="${index}" aria-pressed="${isChosen}">${escapeHtml(source.file)}</button></th><td class="name">${escapeHtml(name)}</td><td>${year ?? '—'}</td>${counts.join('')}<td>${passed}</td></tr>`;
}
