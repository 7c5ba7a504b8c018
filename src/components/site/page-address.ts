/** The address of a page for machines: a whole one where the site has one, else from its root. */
export function pageAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
