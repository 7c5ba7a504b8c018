import type { ComparedReport } from '../../compare/compared-report.ts';
import type { Compared } from '../../compare/grid.ts';
import {
  filesHolding,
  missingFrom,
  type PlaceIndex,
  type Places,
  placesOf,
  reportsAskedFor,
} from '../../compare/place-index.ts';
import { type ReportKey, reportId, type View } from '../../compare/view.ts';
import type { Form } from '../../model/form.ts';
import { fetched } from '../browser/fetched.ts';
import type { TravellingReport } from './travelling-report.ts';

/** All governments that have a page, and the release of the data. */
export async function loadPlaces(): Promise<{ places: Places; release: string }> {
  const index = await fetched<PlaceIndex>('/compare/data/index.json');
  return { places: indexed(index), release: index.release };
}

export interface LoadedReports {
  compared: Compared;
  /** Asked for in the address and not in the archive. */
  missing: string[];
  /** How many reports were asked for beyond the limit. */
  left: number;
}

/** The reports of a view, in its order, with those of the same places that it may need. */
export async function loadReports(view: View, forms: readonly Form[], limit: number): Promise<LoadedReports> {
  const { places } = await loadPlaces();
  const asked = reportsAskedFor(view, places);
  const keys = asked.filter((key) => isThere(key, places)).slice(0, limit);
  const files = filesHolding(
    keys.map(({ code }) => code),
    places,
  );
  const loaded = await Promise.all(
    files.map((file) => fetched<TravellingReport[]>(`/compare/data/${file}.json`)),
  );
  const pool = new Map<string, ComparedReport>();
  for (const report of loaded.flat().flatMap((each) => arrived(each, places, forms)))
    pool.set(reportId(report), report);
  const reports = keys.flatMap((key) => pool.get(reportId(key)) ?? []);
  const reportOf = (code: string, year: number) => pool.get(reportId({ code, year })) ?? null;
  return {
    compared: { reports, reportOf },
    missing: missingFrom(view, places),
    left: Math.max(0, asked.length - limit),
  };
}

function isThere({ code, year }: ReportKey, { byCode }: Places): boolean {
  return byCode.get(code)?.years.includes(year) ?? false;
}

function arrived(report: TravellingReport, { byCode }: Places, forms: readonly Form[]): ComparedReport[] {
  const form = forms.find(({ id }) => id === report.form);
  return form === undefined
    ? []
    : [{ ...report, form, place: byCode.get(report.code)?.place ?? report.code }];
}

const indexes = new WeakMap<PlaceIndex, Places>();

function indexed(index: PlaceIndex): Places {
  const known = indexes.get(index) ?? placesOf(index);
  indexes.set(index, known);
  return known;
}
