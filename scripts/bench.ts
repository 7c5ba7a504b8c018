import { measureBuild } from './bench/measure-build.ts';
import { readingSpeed } from './bench/reading-speed.ts';

/** `npm run bench -- 100 1000`: how fast reports are read, and how long a site of so many takes. */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [5, 100, 1000, 10_000];
const rows: Record<string, string | number>[] = [];

rows.push({ 项目: '读取，单核，已预热', ...(await readingSpeed()) });
for (const size of sizes) rows.push({ 项目: `${size} 份报告，从文件到网站`, ...(await measureBuild(size)) });
console.table(rows);
