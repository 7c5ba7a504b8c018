import { rmSync } from 'node:fs';
import { growth } from './growth.ts';
import { measureBuild } from './measure-build.ts';
import type { Row } from './record.ts';

/** Builds of so many reports, from files to a site, with how fast the cost grows from one size to the next. */
export async function measureBuilds(sizes: readonly number[]): Promise<Row[]> {
  const builds: { size: number; row: Row }[] = [];
  for (const size of sizes) builds.push({ size, row: await measureBuild(size) });
  // Not between two builds: after a hundred thousand files are gone, some disks take long to make others.
  rmSync('.cache/bench', { recursive: true, force: true });
  const costs = builds.map(({ size, row }) => {
    const cost = row.处理器秒;
    return { size, cost: typeof cost === 'number' ? cost : null };
  });
  const exponents = growth(costs);
  return builds.map(({ size, row }, at) => ({
    项目: `${size} 份报告，从文件到网站`,
    ...row,
    增长的次数: exponents[at]?.toFixed(2) ?? '',
  }));
}
