/**
 * How fast a cost grows with a size, between neighbours of a series: 1 where it grows with the size, 2 where with its
 * square. Null where there is nothing before to compare with.
 */
export function growth(series: readonly { size: number; cost: number | null }[]): (number | null)[] {
  return series.map(({ size, cost }, at) => {
    const before = series[at - 1];
    if (before === undefined || cost === null || before.cost === null || size === before.size) return null;
    return Math.log(cost / before.cost) / Math.log(size / before.size);
  });
}
