import { lineageOf, type Places } from '../../compare/place-index.ts';
import type { ComparedText } from '../../compare/text/compared-text.ts';
import type { ReportKey } from '../../compare/view.ts';
import type { Report } from '../../model/report.ts';
import { fetched } from '../browser/fetched.ts';

/** The text of one report, with the names that belong to its place. */
export async function loadText({ code, year }: ReportKey, places: Places): Promise<ComparedText> {
  const { sections } = await fetched<Pick<Report, 'sections'>>(`/data/reports/${code}/${year}.json`);
  const entry = places.byCode.get(code);
  const line = entry === undefined ? [] : [entry, ...lineageOf(entry, places).toReversed()];
  const names = line.flatMap(({ place, aliases }) => [`${place}人民政府`, place, ...aliases]);
  return { code, year, place: entry?.place ?? code, names, sections };
}
