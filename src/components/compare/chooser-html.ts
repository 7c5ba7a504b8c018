import { mergedLeaves, tablesOf } from '../../compare/align.ts';
import { nameOf } from '../../compare/compared-report.ts';
import type { FoundPlace } from '../../compare/find-places.ts';
import { reportId, type View } from '../../compare/view.ts';
import type { Archive } from '../../model/archive.ts';
import type { Form } from '../../model/form.ts';
import { compareWords as words } from '../../text/compare.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** The chosen reports, each with a way to take it out. The hidden fields are what the form sends. */
export function chosenHtml(view: View, archive: Archive): string {
  const places = new Map(archive.governments.map(({ code, place }) => [code, place]));
  return view.reports
    .map((key) => {
      const name = escapeHtml(nameOf({ place: places.get(key.code) ?? key.code, year: key.year }));
      const id = escapeHtml(reportId(key));
      return `<li><input type="hidden" name="r" value="${id}">${name}<button type="button" data-remove="${id}" aria-label="${words.remove(name)}">×</button></li>`;
    })
    .join('');
}

/** Places that were found, with a button for each year that has a report. */
export function foundHtml(found: readonly FoundPlace[], view: View): string {
  if (found.length === 0) return `<li>${words.noPlaceFound}</li>`;
  const chosen = new Set(view.reports.map(reportId));
  return found
    .map(({ government, within, reports }) => {
      const years = reports.map((report) => {
        const id = escapeHtml(reportId(report));
        const label = escapeHtml(nameOf({ place: government.place, year: report.year }));
        return `<button type="button" data-add="${id}" aria-label="${label}" aria-pressed="${chosen.has(reportId(report))}">${report.year}</button>`;
      });
      const place = `${escapeHtml(government.place)} <small>${escapeHtml(within ?? '')}</small>`;
      return `<li><span>${place}</span>${years.join('')}</li>`;
    })
    .join('');
}

/** A box for each row that the table has in one of the forms. */
export function rowsHtml(view: View, forms: readonly Form[]): string {
  const leaves = mergedLeaves(
    tablesOf(
      forms.map((form) => ({ form })),
      view.table,
    ),
  );
  const labels = new Map(leaves.map(({ row }) => [row.id, row.label]));
  return [...labels]
    .map(([id, label]) => {
      const checked = view.rows.includes(id) ? ' checked' : '';
      return `<li><label><input type="checkbox" name="rows" value="${escapeHtml(id)}"${checked}> ${escapeHtml(label)}</label></li>`;
    })
    .join('');
}
