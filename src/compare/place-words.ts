import { compareWords as words } from '../text/compare.ts';
import { lineageOf, type PlaceEntry, type Places, reportingPlaces } from './place-index.ts';
import type { PlaceChoice, View } from './view.ts';

const mostNamed = 3;

/** “香山乡”, “沙坡头区的乡镇街道（11 个）”. */
export function choiceName(choice: PlaceChoice, places: Places): string {
  const place = places.byCode.get(choice.code)?.place ?? choice.code;
  if (choice.level === null) return place;
  return words.group(place, words.levels[choice.level], reportingPlaces(choice, places).length);
}

/** The governments of a view in a few words. */
export function placesSaid({ places: choices, reports }: View, places: Places): string {
  const single = new Set(reports.map(({ code }) => code));
  const names = [
    ...choices.map((choice) => choiceName(choice, places)),
    ...[...single].map((code) => choiceName({ code, level: null }, places)),
  ];
  if (names.length === 0) return words.choosePlaces;
  if (names.length <= mostNamed) return names.join('、');
  return words.andMore(names.slice(0, mostNamed).join('、'), names.length);
}

/** The years of a view in a few words. */
export function yearsSaid({ years, reports, places }: View): string {
  const named = places.length === 0 ? [...new Set(reports.map(({ year }) => year))].sort() : years;
  if (named.length === 0) return words.allYears;
  const [first, last] = [named[0] ?? 0, named.at(-1) ?? 0];
  if (named.length > 2 && last - first === named.length - 1) return words.yearSpan(first, last);
  return words.someYears(named);
}

/** Where a place lies, in one line. */
export function placeWithin(entry: PlaceEntry, places: Places): string {
  return lineageOf(entry, places)
    .slice(-2)
    .map(({ place }) => place)
    .join(' ');
}
