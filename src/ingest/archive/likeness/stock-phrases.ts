import type { ReportRecord } from '../../../model/record.ts';
import { placeOf } from './place.ts';

/** A sentence that so many counties and so many governments write is nobody's own. */
const fewestPlaces = 3;
const fewestGovernments = 5;

interface Spread {
  place: string;
  places: number;
  code: string;
  codes: number;
}

/**
 * The hashes of sentences that stand in reports all over the archive. The records come in the order of their codes, so
 * that those of one place stand together, and the last place seen is enough to count places.
 */
export function stockPhrases(records: readonly ReportRecord[]): ReadonlySet<number> {
  const spreads = new Map<number, Spread>();
  for (const record of records) {
    const [place, { code }] = [placeOf(record), record.summary];
    for (const { hash } of record.sentences) {
      const spread = spreads.get(hash);
      if (spread === undefined) spreads.set(hash, { place, places: 1, code, codes: 1 });
      else seenAt(spread, place, code);
    }
  }
  const stock = new Set<number>();
  for (const [hash, { places, codes }] of spreads)
    if (places >= fewestPlaces && codes >= fewestGovernments) stock.add(hash);
  return stock;
}

function seenAt(spread: Spread, place: string, code: string): void {
  if (spread.place !== place) spread.places += 1;
  if (spread.code !== code) spread.codes += 1;
  spread.place = place;
  spread.code = code;
}
