import type { Archive, ReportSummary } from '../../src/model/archive.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { lineageOf, registerOf } from '../../src/model/register.ts';
import { offlineWords as words } from '../../src/text/offline.ts';
import { UserError } from '../failures.ts';

/** A place, and all that the archive has of it and of what is below it. */
export interface OfflinePlace {
  place: RegisteredGovernment;
  governments: readonly RegisteredGovernment[];
  reports: readonly ReportSummary[];
}

/** The place that a code or a name stands for. Throws one clear sentence where it stands for none, or for several. */
export function offlinePlace({ governments, reports }: Archive, named: string): OfflinePlace {
  const found = governments.filter(({ code, place, name }) => [code, place, name].includes(named));
  const [place] = found;
  if (place === undefined) throw new UserError(words.unknown(named));
  if (found.length > 1)
    throw new UserError(
      words.ambiguous(
        named,
        found.map(({ code }) => code),
      ),
    );
  const register = registerOf(governments);
  const within = governments.filter((each) => lineageOf(register, each).includes(place));
  const codes = new Set(within.map(({ code }) => code));
  const own = reports.filter(({ code }) => codes.has(code));
  if (own.length === 0) throw new UserError(words.unknown(named));
  const reporting = new Set(own.map(({ code }) => code));
  return { place, governments: within.filter(({ code }) => reporting.has(code)), reports: own };
}
