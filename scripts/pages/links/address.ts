/** A place in the site that a link names: a path without the first slash, as it is written, and a place in that page, if any. */
export interface Place {
  path: string;
  anchor: string;
}

/** Where the links of a page lead. A report's page has two hundred links to places in one other page: each address is looked at once. */
export function placeFinder(page: string): (link: string) => Place {
  const found = new Map<string, string>([['', page]]);
  return (link) => {
    const sign = link.indexOf('#');
    const address = sign < 0 ? link : link.slice(0, sign);
    const anchor = sign < 0 ? '' : link.slice(sign + 1);
    const known = found.get(address);
    const path = known ?? pathOf(address, page);
    if (known === undefined) found.set(address, path);
    return { path, anchor: anchor.includes('%') ? decodeURIComponent(anchor) : anchor };
  };
}

function pathOf(address: string, page: string): string {
  const { pathname } = new URL(address, `https://site.invalid/${page}`);
  return decodeURIComponent(pathname).slice(1);
}

/** The file that answers for a path, as hosts of static sites find it; null where there is none. */
export function fileFor(path: string, files: { has: (file: string) => boolean }): string | null {
  if (path === '' || path.endsWith('/')) return files.has(`${path}index.html`) ? `${path}index.html` : null;
  return [path, `${path}/index.html`].find((file) => files.has(file)) ?? null;
}

export function isPage(file: string): boolean {
  return file.endsWith('.html');
}
