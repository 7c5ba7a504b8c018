import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { linkFiles } from '../../build/link-files.ts';

/** The parts of a finished site that a search needs, with the index of another archive to be put in. */
export function searchSite(site: string): void {
  if (!existsSync('dist/search/index.html')) throw new Error('dist/ 还没有：先运行 npm run build。');
  mkdirSync(`${site}/search`, { recursive: true });
  linkFiles('dist/_astro', `${site}/_astro`);
  for (const file of readdirSync('dist/search').filter((name) => /\.(?:html|json)$/.test(name)))
    cpSync(`dist/search/${file}`, `${site}/search/${file}`);
  mkdirSync(`${site}/plain`, { recursive: true });
  writeFileSync(`${site}/plain/index.html`, plainPage);
}

/** Asks plain Pagefind what the address asks, and shows the first results with their excerpts, as its own interface does. */
const plainPage = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title><ol></ol><script type="module">
const pagefind = await import('/pagefind/pagefind.js');
window.reportsFor = async (typed) => {
  const { results } = await pagefind.search(typed);
  return Promise.all(results.map(async (result) => (await result.data()).raw_url ?? ''));
};
window.show = async (typed) => {
  const { results } = await pagefind.search(typed);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const lines = shown.map(({ excerpt }) => excerpt);
  if (lines.length === 0) lines.push('没有找到');
  document.querySelector('ol').innerHTML = lines.map((line) => '<li class="report">' + line).join('');
};
const typed = new URLSearchParams(location.search).get('q');
if (typed) await window.show(typed);
</script></html>
`;
