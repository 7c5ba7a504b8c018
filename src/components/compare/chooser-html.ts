import { nameOf } from '../../compare/compared-report.ts';
import {
  groupsBelow,
  type PlaceEntry,
  type Places,
  peerGroups,
  yearsToChoose,
} from '../../compare/place-index.ts';
import { choiceName, placeWithin } from '../../compare/place-words.ts';
import { type PlaceChoice, placeChoiceId, reportId, type View } from '../../compare/view.ts';
import { compareWords as words } from '../../text/compare.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** The chosen places and reports, each with a way to take it out. The hidden fields are what the form sends. */
export function chosenHtml(view: View, places: Places): string {
  const groups = view.places.map((choice) => chip('g', placeChoiceId(choice), choiceName(choice, places)));
  const reports = view.reports.map((key) => {
    const place = places.byCode.get(key.code)?.place ?? key.code;
    return chip('r', reportId(key), nameOf({ place, year: key.year }));
  });
  return [...groups, ...reports].join('');
}

function chip(field: string, id: string, said: string): string {
  const [value, name] = [escapeHtml(id), escapeHtml(said)];
  const label = escapeHtml(words.remove(said));
  const remove = `<button type="button" data-remove="${field}:${value}" aria-label="${label}">×</button>`;
  return `<li><input type="hidden" name="${field}" value="${value}">${name}${remove}</li>`;
}

/** Places that were found: each by itself, its single years, and the groups that it belongs to or has below it. */
export function foundHtml(found: readonly PlaceEntry[], view: View, places: Places): string {
  if (found.length === 0) return `<li>${words.noPlaceFound}</li>`;
  const chosen = new Set([
    ...view.places.map((choice) => `g:${placeChoiceId(choice)}`),
    ...view.reports.map((key) => `r:${reportId(key)}`),
  ]);
  // A county's townships are offered once, at the first place that leads to them.
  const offered = new Set<string>();
  return found.map((entry) => foundPlace(entry, newGroups(entry, offered, places), chosen, places)).join('');
}

/** The groups that a place leads to and no place before it did. */
function newGroups(entry: PlaceEntry, offered: Set<string>, places: Places): PlaceChoice[] {
  const peers = entry.years.length === 0 ? [] : peerGroups(entry, places);
  const groups = [...groupsBelow(entry, places), ...peers].filter(
    (choice) => !offered.has(placeChoiceId(choice)),
  );
  for (const choice of groups) offered.add(placeChoiceId(choice));
  return groups;
}

function foundPlace(
  entry: PlaceEntry,
  groups: readonly PlaceChoice[],
  chosen: ReadonlySet<string>,
  places: Places,
): string {
  const { code, place, years } = entry;
  const button = (id: string, text: string, label: string) =>
    `<button type="button" data-add="${escapeHtml(id)}" aria-label="${escapeHtml(label)}" aria-pressed="${chosen.has(id)}">${escapeHtml(text)}</button>`;
  const group = (choice: PlaceChoice) => {
    const name = choiceName(choice, places);
    return button(`g:${placeChoiceId(choice)}`, name, name);
  };
  const single = years.map((year) => {
    const key = { code, year };
    return button(`r:${reportId(key)}`, String(year), nameOf({ place, year }));
  });
  const own = years.length === 0 ? '' : button(`g:${code}`, words.everyYear, words.addPlace(place));
  const within = escapeHtml(placeWithin(entry, places));
  return `<li><span>${escapeHtml(place)} <small>${within}</small></span>${own}${single.join('')}${groups.map(group).join('')}</li>`;
}

/** A box for each year of which the chosen places have a report. */
export function yearsHtml(view: View, places: Places): string {
  return yearsToChoose(view, places)
    .map((year) => box('y', String(year), String(year), view.years.includes(year)))
    .join('');
}

/** A box of a form. */
export function box(name: string, value: string, text: string, isChecked: boolean): string {
  const checked = isChecked ? ' checked' : '';
  return `<li><label><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${checked}> ${escapeHtml(text)}</label></li>`;
}
