import type { PageLinks } from './page-links.ts';

/** What is found in the links of some pages. */
export interface UnitLinks {
  broken: { page: string; link: string }[];
  /** Where they lead outside these pages: files, and places in pages as `file#place`. */
  outward: string[];
}

/** Follows every link of some pages of a site. */
export function linksOfUnit(
  pages: readonly string[],
  files: ReadonlySet<string>,
  pageAt: (page: string) => PageLinks,
): UnitLinks {
  const own = new Set(pages);
  const outward = new Set<string>();
  const broken: UnitLinks['broken'] = [];
  for (const page of pages) {
    const fileOf = fileFinder(page, files);
    for (const link of pageAt(page).links) {
      const { file, anchor } = targetOf(link, fileOf);
      if (file === null || (anchor !== '' && !pageAt(file).anchors.has(anchor))) broken.push({ page, link });
      else if (!own.has(file)) outward.add(anchor === '' ? file : `${file}#${anchor}`);
    }
  }
  return { broken, outward: [...outward].sort() };
}

/** Where a link leads: to a place where the file is a page and it names one. */
interface Target {
  /** Null where there is no such file. */
  file: string | null;
  anchor: string;
}

function targetOf(link: string, fileOf: (address: string) => string | null): Target {
  const sign = link.indexOf('#');
  if (sign < 0) return { file: fileOf(link), anchor: '' };
  const file = fileOf(link.slice(0, sign));
  const anchor = file?.endsWith('.html') === true ? link.slice(sign + 1) : '';
  return { file, anchor: anchor.includes('%') ? decodeURIComponent(anchor) : anchor };
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
