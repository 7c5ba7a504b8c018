import { mergedLeaves, tablesOf } from '../../compare/align.ts';
import { nameOf } from '../../compare/compared-report.ts';
import { reportId, type View } from '../../compare/view.ts';
import type { Form } from '../../model/form.ts';
import type { GovernmentEntry } from '../../search/government-entry.ts';
import { compareWords as words } from '../../text/compare.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** The chosen reports, each with a way to take it out. The hidden fields are what the form sends. */
export function chosenHtml(view: View, governments: readonly GovernmentEntry[]): string {
  const places = new Map(governments.map(({ code, place }) => [code, place]));
  return view.reports
    .map((key) => {
      const name = escapeHtml(nameOf({ place: places.get(key.code) ?? key.code, year: key.year }));
      const id = escapeHtml(reportId(key));
      return `<li><input type="hidden" name="r" value="${id}">${name}<button type="button" data-remove="${id}" aria-label="${words.remove(name)}">×</button></li>`;
    })
    .join('');
}

/** Places that were found, with a button for each year that has a report. */
export function foundHtml(found: readonly GovernmentEntry[], view: View): string {
  if (found.length === 0) return `<li>${words.noPlaceFound}</li>`;
  const chosen = new Set(view.reports.map(reportId));
  return found
    .map(({ code, place, within, years }) => {
      const buttons = years.map((year) => {
        const id = reportId({ code, year });
        const label = escapeHtml(nameOf({ place, year }));
        return `<button type="button" data-add="${escapeHtml(id)}" aria-label="${label}" aria-pressed="${chosen.has(id)}">${year}</button>`;
      });
      const name = `${escapeHtml(place)} <small>${escapeHtml(within.at(-1) ?? '')}</small>`;
      return `<li><span>${name}</span>${buttons.join('')}</li>`;
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
