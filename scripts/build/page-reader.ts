import { readFileSync } from 'node:fs';
import { type PageLinks, pageLinks } from './page-links.ts';

/** A page rarely links into more pages than this: its own source, its neighbours, some rules. */
const pagesKept = 256;

/** Reads pages, with the latest kept: they link to each other, and all at once would not fit for large archives. */
export function pageReader(site: string): (page: string) => PageLinks {
  const kept = new Map<string, PageLinks>();
  return (page) => {
    const known = kept.get(page);
    if (known !== undefined) return known;
    const html = readFileSync(`${site}/${page}`, 'utf8');
    const read = pageLinks(html, process.env.BASE_PATH ?? '');
    const oldest = kept.keys().next();
    if (kept.size >= pagesKept && !oldest.done) kept.delete(oldest.value);
    kept.set(page, read);
    return read;
  };
}
