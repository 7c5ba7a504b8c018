import { readFileSync } from 'node:fs';
import { filesBelow } from './files-below.ts';
import { internalLinks, pageAnchors } from './page-links.ts';

/** A page rarely links into more pages than this: its own source, its neighbours, some rules. */
const anchorsKept = 256;
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
  const anchors = anchorReader(site);
  const isSound = (page: string, link: string): boolean => {
    const target = new URL(link, `https://site.invalid/${page}`);
    const file = fileAt(decodeURIComponent(target.pathname), files);
    const anchor = decodeURIComponent(target.hash.slice(1));
    return file !== null && (anchor === '' || !file.endsWith('.html') || anchors(file).has(anchor));
  };
  return [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) =>
      internalLinks(readFileSync(`${site}/${page}`, 'utf8'), process.env.BASE_PATH ?? '')
        .filter((link) => !isSound(page, link))
        .map((link) => ({ page, link })),
    );
}

function fileAt(path: string, files: ReadonlySet<string>): string | null {
  const plain = path.slice(1);
  const candidates = path.endsWith('/') ? [`${plain}index.html`] : [plain, `${plain}/index.html`];
  return candidates.find((file) => files.has(file)) ?? null;
}

/** Anchors of a page, with the latest pages kept: reading all of them at once would not fit for large archives. */
function anchorReader(site: string): (page: string) => ReadonlySet<string> {
  const kept = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const known = kept.get(page);
    if (known !== undefined) return known;
    const found = pageAnchors(readFileSync(`${site}/${page}`, 'utf8'));
    const oldest = kept.keys().next();
    if (kept.size >= anchorsKept && !oldest.done) kept.delete(oldest.value);
    kept.set(page, found);
    return found;
  };
}
