import type { Level } from '../model/government.ts';
import { type PlaceChoice, type ReportKey, reportId, type View } from './view.ts';

/** One line of the list from which governments are chosen. */
export interface PlaceEntry {
  code: string;
  place: string;
  level: Level;
  /** Null where nothing above it has a page. */
  parent: string | null;
  aliases: readonly string[];
  years: readonly number[];
}

/** All governments that have a page, with the release of the data that they were taken from. */
export interface PlaceIndex {
  release: string;
  places: readonly PlaceEntry[];
}

/** The index ready to be asked. */
export interface Places {
  byCode: ReadonlyMap<string, PlaceEntry>;
  childrenOf: (code: string) => readonly PlaceEntry[];
}

export function placesOf({ places }: Pick<PlaceIndex, 'places'>): Places {
  const children = Map.groupBy(places, ({ parent }) => parent);
  return {
    byCode: new Map(places.map((entry) => [entry.code, entry])),
    childrenOf: (code) => children.get(code) ?? [],
  };
}

/** Places above an entry, outermost first. */
export function lineageOf(entry: PlaceEntry, { byCode }: Places): PlaceEntry[] {
  const above: PlaceEntry[] = [];
  for (let parent = byCode.get(entry.parent ?? ''); parent && !above.includes(parent); ) {
    above.unshift(parent);
    parent = byCode.get(parent.parent ?? '');
  }
  return above;
}

/** The governments that a choice stands for, in the order of the register. */
export function chosenPlaces({ code, level }: PlaceChoice, places: Places): PlaceEntry[] {
  if (level === null) return [places.byCode.get(code) ?? []].flat();
  return below(code, places).filter((entry) => entry.level === level);
}

function below(code: string, places: Places): PlaceEntry[] {
  return places.childrenOf(code).flatMap((child) => [child, ...below(child.code, places)]);
}

/** The groups that a government is one of: others of its level in the same county, prefecture, province. */
export function peerGroups(entry: PlaceEntry, places: Places): PlaceChoice[] {
  return lineageOf(entry, places)
    .toReversed()
    .map(({ code }) => ({ code, level: entry.level }))
    .filter((choice) => reportingPlaces(choice, places).length > 1);
}

/** The groups of governments below a place, level by level. */
export function groupsBelow(entry: PlaceEntry, places: Places): PlaceChoice[] {
  const levels: Level[] = ['prefecture', 'county', 'township', 'department'];
  return levels
    .map((level) => ({ code: entry.code, level }))
    .filter((choice) => reportingPlaces(choice, places).length > 1);
}

/** The governments of a choice that have reports. */
export function reportingPlaces(choice: PlaceChoice, places: Places): PlaceEntry[] {
  return chosenPlaces(choice, places).filter(({ years }) => years.length > 0);
}

/** The reports that a view asks for, each once: single ones first, then places by place and year. */
export function reportsAskedFor(
  view: Pick<View, 'reports' | 'places' | 'years'>,
  places: Places,
): ReportKey[] {
  const asked = new Map(view.reports.map((key) => [reportId(key), key]));
  for (const { code, years } of view.places.flatMap((choice) => chosenPlaces(choice, places))) {
    for (const year of years.filter((each) => view.years.length === 0 || view.years.includes(each)))
      asked.set(reportId({ code, year }), { code, year });
  }
  return [...asked.values()];
}

/** Asked for one by one in a view, and not in the archive. */
export function missingFrom(view: Pick<View, 'reports' | 'places'>, places: Places): string[] {
  const reports = view.reports.filter(({ code, year }) => !places.byCode.get(code)?.years.includes(year));
  const governments = view.places.filter(({ code }) => !places.byCode.has(code));
  return [...reports.map(reportId), ...governments.map(({ code }) => code)];
}

/** The years of which there is a report of the places of a view. */
export function yearsToChoose(view: Pick<View, 'places'>, places: Places): number[] {
  const years = view.places.flatMap((choice) => chosenPlaces(choice, places)).flatMap((entry) => entry.years);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The files that hold the reports of some governments: a place's file holds it and those right below it. */
export function filesHolding(codes: Iterable<string>, places: Places): string[] {
  const files = new Set<string>();
  for (const code of codes) {
    if (files.has(code)) continue;
    const parent = places.byCode.get(code)?.parent;
    files.add(parent !== null && parent !== undefined && places.byCode.has(parent) ? parent : code);
  }
  return [...files];
}
