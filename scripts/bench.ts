import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureGenerators } from './bench/generators/measure-generators.ts';
import { machineText } from './bench/machine.ts';
import { measureBuilds } from './bench/measure-builds.ts';
import { readingSpeed } from './bench/reading-speed.ts';
import { type Row, recorded } from './bench/record.ts';
import { runMeasured } from './bench/run-measured.ts';
import { measureSearch } from './bench/search/measure-search.ts';
import { tellFailures } from './failures.ts';

/**
 * `npm run bench -- 100 1000 [--pdf FILE] [--only 读取|生成|搜索|别的生成器] [--record docs/bench.md]`: how fast files are
 * read, how long a site of so many reports takes, how good its search is, and how long other generators take for the
 * same pages. `--search` measures the search alone.
 */
tellFailures();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pdf: { type: 'string' },
    search: { type: 'boolean', default: false },
    only: { type: 'string' },
    record: { type: 'string' },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [5, 100, 1000, 10_000];
const noSize = positionals.find((_, index) => !Number.isSafeInteger(sizes[index]));
if (noSize !== undefined) throw new Error(`“${noSize}”不是报告的份数；只测一部分，写 --only ${noSize}。`);
/** More pages of templates say no more than these. */
const generatedReports = Math.min(1000, Math.max(...sizes));

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  读取: () => readingSpeed(values.pdf),
  生成: () => measureBuilds(sizes),
  别的生成器: () => measureGenerators(generatedReports),
  搜索: measureSearches,
};

async function measureSearches(): Promise<Row[]> {
  // The search is measured in its own page, which the site has.
  if (!existsSync('dist/search/index.html')) await runMeasured(['scripts/build.ts'], '.');
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await measureSearch(size)));
  return rows;
}

const only = values.search ? '搜索' : values.only;
if (only !== undefined && !(only in parts))
  throw new Error(`没有“${only}”这一部分：${Object.keys(parts).join('、')}。`);
for (const [title, measure] of Object.entries(parts)) {
  if (only !== undefined && title !== only) continue;
  const rows = await measure();
  console.log(title);
  console.table(rows);
  if (values.record === undefined) continue;
  const circumstances = `${machineText()}；${new Date().toISOString().slice(0, 10)}。`;
  writeFileSync(values.record, recorded(readFileSync(values.record, 'utf8'), { title, rows }, circumstances));
}
