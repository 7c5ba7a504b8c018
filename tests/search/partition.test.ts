import { expect, test } from 'vitest';
import { inIndexOrder, partition } from '../../src/search/shard/partition.ts';

const archive = (counties: number, reports: number) =>
  Array.from({ length: counties * reports }, (_, index) => ({
    code: `${100000 + Math.floor(index / reports)}${200 + (index % reports)}`,
    year: 2020,
  }));

test('shards end between counties, hold everything once, and none is too large', () => {
  const ordered = inIndexOrder(archive(40, 90));
  const ranges = partition(ordered);
  expect(ranges.reduce((sum, { count }) => sum + count, 0)).toBe(ordered.length);
  let next = 0;
  for (const { from, count } of ranges) {
    expect(from).toBe(next);
    expect(count).toBeLessThanOrEqual(800);
    next = from + count;
    expect(ordered[next]?.code.slice(0, 6)).not.toBe(ordered[next - 1]?.code.slice(0, 6));
  }
});

test('a report that is added changes one shard, wherever it is added', () => {
  const codes = (reports: readonly { code: string }[]) => {
    const ordered = inIndexOrder(reports as { code: string; year: number }[]);
    return partition(ordered).map(({ from, count }) => JSON.stringify(ordered.slice(from, from + count)));
  };
  // 80 counties of 40: each shard could hold 20 of them, and has 20.
  const before = codes(archive(80, 40));
  for (let county = 100000; county < 100080; county += 1) {
    const after = codes([...archive(80, 40), { code: `${county}999`, year: 2021 } as { code: string }]);
    const changed = before.filter((shard) => !after.includes(shard));
    expect(changed, String(county)).toHaveLength(1);
    expect(after.length - before.length, String(county)).toBeLessThanOrEqual(1);
  }
});

test('an archive without reports has no shard', () => {
  expect(partition([])).toEqual([]);
});
