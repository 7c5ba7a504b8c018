import { parseArgs } from 'node:util';
import { measureBuild } from './bench/measure-build.ts';
import { readingSpeed } from './bench/reading-speed.ts';

/** `npm run bench -- 100 1000 [--pdf FILE]`: how fast files are read, and how long a site of so many reports takes. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { pdf: { type: 'string' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [5, 100, 1000, 10_000];
const rows: Record<string, string | number>[] = await readingSpeed(values.pdf);

for (const size of sizes) rows.push({ 项目: `${size} 份报告，从文件到网站`, ...(await measureBuild(size)) });
console.table(rows);
