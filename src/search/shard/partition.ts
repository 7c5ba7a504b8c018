/** A part of the archive with an index of its own: so many reports from a place in the order of codes. */
export interface ShardRange {
  from: number;
  count: number;
}

/** An index of so many reports is made in a few seconds, in far less than a gigabyte. */
const reportsInShard = 800;
/** A code begins with the six digits of its county. */
const countyDigits = 6;

/** Reports in the order in which they are indexed: by code, so that a county's stand together, then by year. */
export function inIndexOrder<T extends { code: string; year: number }>(reports: readonly T[]): T[] {
  return reports.toSorted((a, b) => (a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1));
}

/** Cuts ordered reports into shards between counties. A report that is added changes its own shard, and rarely another. */
export function partition(ordered: readonly { code: string }[]): ShardRange[] {
  const ranges: ShardRange[] = [];
  for (let from = 0; from < ordered.length; ) {
    const county = countyOf(ordered[from]);
    let to = from + 1;
    while (to < ordered.length && countyOf(ordered[to]) === county) to += 1;
    const last = ranges.at(-1);
    if (last !== undefined && last.count + (to - from) <= reportsInShard) last.count += to - from;
    else ranges.push({ from, count: to - from });
    from = to;
  }
  return ranges;
}

function countyOf(report: { code: string } | undefined): string {
  return report?.code.slice(0, countyDigits) ?? '';
}
