import type { Archive, ReportSummary } from '../model/archive.ts';
import type { RegisteredGovernment } from '../model/government.ts';

/** A government that a reader may have meant, with its reports. */
export interface FoundPlace {
  government: RegisteredGovernment;
  /** The place that it belongs to, to tell places of one name apart. */
  within: string | null;
  reports: ReportSummary[];
}

/** Governments with reports whose name, other writing or parent holds what was typed; whole names first. */
export function findPlaces(typed: string, archive: Archive, limit: number): FoundPlace[] {
  const name = typed.normalize('NFKC').replace(/\s/g, '');
  if (name === '') return [];
  const reports = Map.groupBy(archive.reports, (report) => report.code);
  const places = new Map(archive.governments.map((government) => [government.code, government.place]));
  const found = archive.governments.flatMap((government) => {
    const within = places.get(government.parent ?? '') ?? null;
    const own = reports.get(government.code);
    const closeness = closenessOf(name, government, within);
    return own === undefined || closeness === null ? [] : [{ government, within, reports: own, closeness }];
  });
  return found.sort((one, other) => one.closeness - other.closeness).slice(0, limit);
}

/** 0 for the name itself, then its beginning, then within it, then the parent's; null where nothing fits. */
function closenessOf(name: string, government: RegisteredGovernment, within: string | null): number | null {
  const names = [government.place, government.name, ...government.aliases];
  if (names.includes(name)) return 0;
  if (names.some((each) => each.startsWith(name))) return 1;
  if (names.some((each) => each.includes(name))) return 2;
  return `${within ?? ''}${government.place}`.includes(name) ? 3 : null;
}
