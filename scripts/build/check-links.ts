import { readFileSync } from 'node:fs';
import { filesBelow } from './files-below.ts';
import { internalLinks, pageAnchors } from './page-links.ts';

/** A page rarely links into more pages than this: its own source, its neighbours, some rules. */
const pagesKept = 256;
const listed = 20;

/** Throws with a list where a link inside the site leads nowhere: to a page, a file or a place in a page. */
export function checkLinks(site: string): void {
  const broken = brokenLinks(site);
  if (broken.length === 0) return;
  const lines = broken.slice(0, listed).map(({ page, link }) => `  ${page} → ${link}`);
  throw new Error(`${broken.length} 个站内链接没有去处：\n${lines.join('\n')}`);
}

export interface BrokenLink {
  page: string;
  link: string;
}

/** Every link of every page that has no target. */
export function brokenLinks(site: string): BrokenLink[] {
  const files = new Set(filesBelow(site));
  const pageAt = pageReader(site);
  return [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) => {
      const fileOf = fileFinder(page, files);
      const isSound = (link: string): boolean => {
        const [address = '', anchor = ''] = link.split('#');
        const file = fileOf(address);
        if (file === null || anchor === '' || !file.endsWith('.html')) return file !== null;
        return pageAt(file).anchors.has(decodeURIComponent(anchor));
      };
      return pageAt(page)
        .links.filter((link) => !isSound(link))
        .map((link) => ({ page, link }));
    });
}

/** Address in a page → the file it leads to. A report's page has two hundred links to places in one other page. */
function fileFinder(page: string, files: ReadonlySet<string>): (address: string) => string | null {
  const found = new Map<string, string | null>([['', page]]);
  return (address) => {
    const known = found.get(address);
    if (known !== undefined) return known;
    const { pathname } = new URL(address, `https://site.invalid/${page}`);
    const file = fileAt(decodeURIComponent(pathname), files);
    found.set(address, file);
    return file;
  };
}

function fileAt(path: string, files: ReadonlySet<string>): string | null {
  const plain = path.slice(1);
  const candidates = path.endsWith('/') ? [`${plain}index.html`] : [plain, `${plain}/index.html`];
  return candidates.find((file) => files.has(file)) ?? null;
}

interface Page {
  links: readonly string[];
  anchors: ReadonlySet<string>;
}

/** Reads pages, with the latest kept: they link to each other, and all at once would not fit for large archives. */
function pageReader(site: string): (page: string) => Page {
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
