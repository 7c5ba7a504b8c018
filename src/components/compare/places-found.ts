import { lineageOf, type PlaceEntry, type Places } from '../../compare/place-index.ts';
import { findGovernments } from '../../search/government-entry.ts';

/** The places whose name holds what was typed, closest first. */
export function placesFound(typed: string, places: Places, limit: number): PlaceEntry[] {
  if (typed.trim() === '') return [];
  const entries = [...places.byCode.values()].map((entry) => ({
    ...entry,
    name: entry.place,
    aliases: [...entry.aliases],
    years: [...entry.years],
    within: lineageOf(entry, places).map(({ place }) => place),
  }));
  return findGovernments(typed, entries, limit).flatMap(({ code }) => places.byCode.get(code) ?? []);
}
