import { allGovernments, lineage, reportsOf } from '../../data/archive.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import type { GovernmentEntry } from '../../search/government-entry.ts';

/** The list of governments from which search and comparison find places by name. */
export function GET(): Response {
  return new Response(JSON.stringify(allGovernments().map(entryOf)));
}

function entryOf(government: RegisteredGovernment): GovernmentEntry {
  const { code, place, name, aliases } = government;
  const within = lineage(government).slice(0, -1);
  return {
    code,
    place,
    name,
    within: within.map((above) => above.place),
    aliases,
    years: reportsOf(code).map((report) => report.year),
  };
}
