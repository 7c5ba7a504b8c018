/** A part of the archive with an index of its own: so many reports from a place in the order of codes. */
export interface ShardRange {
  from: number;
  count: number;
}

/** An index of so many reports is made in a few seconds, in far less than a gigabyte: no shard has more. */
const reportsInShard = 800;
/** A code begins with the six digits of its county. */
const countyDigits = 6;

/** Reports in the order in which they are indexed: by code, so that a county's stand together, then by year. */
export function inIndexOrder<T extends { code: string; year: number }>(reports: readonly T[]): T[] {
  return reports.toSorted((a, b) => (a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1));
}

/**
 * Cuts ordered reports into shards between counties: all counties are halved, and the halves again, until each part is small
 * enough. Where it is halved depends on the counties alone: a report that is added to one changes its own shard and no other,
 * except that a shard may be halved when it grows too large.
 */
export function partition(ordered: readonly { code: string }[]): ShardRange[] {
  return halved(countiesOf(ordered));
}

function halved(counties: readonly ShardRange[]): ShardRange[] {
  const [first] = counties;
  if (first === undefined) return [];
  const count = counties.reduce((sum, county) => sum + county.count, 0);
  if (count <= reportsInShard || counties.length === 1) return [{ from: first.from, count }];
  const half = Math.ceil(counties.length / 2);
  return [...halved(counties.slice(0, half)), ...halved(counties.slice(half))];
}

function countiesOf(ordered: readonly { code: string }[]): ShardRange[] {
  const counties: ShardRange[] = [];
  for (const [at, report] of ordered.entries()) {
    const last = counties.at(-1);
    if (last !== undefined && countyOf(report) === countyOf(ordered[last.from])) last.count += 1;
    else counties.push({ from: at, count: 1 });
  }
  return counties;
}

function countyOf(report: { code: string } | undefined): string {
  return report?.code.slice(0, countyDigits) ?? '';
}
