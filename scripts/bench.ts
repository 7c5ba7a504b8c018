import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/measure-build.ts';
import { readingSpeed } from './bench/reading-speed.ts';
import { runMeasured } from './bench/run-measured.ts';
import { measureSearch } from './bench/search/measure-search.ts';

/**
 * `npm run bench -- 100 1000 [--pdf FILE]`: how fast files are read, how long a site of so many reports takes, and how
 * good its search is. `--search` measures the search alone.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pdf: { type: 'string' }, search: { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [5, 100, 1000, 10_000];
if (!values.search) {
  const rows: Record<string, string | number>[] = await readingSpeed(values.pdf);
  for (const size of sizes)
    rows.push({ 项目: `${size} 份报告，从文件到网站`, ...(await measureBuild(size)) });
  console.table(rows);
}
// The search is measured in its own page, which the site has.
if (!existsSync('dist/search/index.html')) await runMeasured(['scripts/build.ts'], '.');
const searches: Record<string, string | number>[] = [];
for (const size of sizes) searches.push(...(await measureSearch(size)));
console.table(searches);
