import { readFileSync } from 'node:fs';
import { internalLinks, pageAnchors } from './page-links.ts';

/** A page rarely links into more pages than this: its own source, its neighbours, some rules. */
const pagesKept = 256;

export interface Page {
  links: readonly string[];
  anchors: ReadonlySet<string>;
}

/** Reads pages, with the latest kept: they link to each other, and all at once would not fit for large archives. */
export function pageReader(site: string): (page: string) => Page {
  const kept = new Map<string, Page>();
  return (page) => {
    const known = kept.get(page);
    if (known !== undefined) return known;
    const html = readFileSync(`${site}/${page}`, 'utf8');
    const read = { links: internalLinks(html, process.env.BASE_PATH ?? ''), anchors: pageAnchors(html) };
    const oldest = kept.keys().next();
    if (kept.size >= pagesKept && !oldest.done) kept.delete(oldest.value);
    kept.set(page, read);
    return read;
  };
}
