import type { PlaceEntry, PlaceIndex } from '../../../compare/place-index.ts';
import { allGovernments, reportsOf } from '../../../data/archive.ts';
import { shortRelease } from '../../../data/release.ts';

/** The list from which governments are chosen for a comparison. */
export function GET(): Response {
  const withPages = new Set(allGovernments().map(({ code }) => code));
  const places = allGovernments().map(
    ({ code, place, level, parent, aliases }): PlaceEntry => ({
      code,
      place,
      level,
      parent: parent !== null && withPages.has(parent) ? parent : null,
      aliases,
      years: reportsOf(code).map(({ year }) => year),
    }),
  );
  const index: PlaceIndex = { release: shortRelease(), places };
  return new Response(JSON.stringify(index));
}
