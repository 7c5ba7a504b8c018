/** The unit of all pages that are of no county, or show years or places of the whole archive. */
export const wholeArchive = 'archive';

export interface Unit<Page> {
  name: string;
  pages: readonly Page[];
}

/**
 * Which pages are made together: those of one county, city or province and of all that stands in its register, by the
 * first six digits of the code in their address. They read the same reports, and change together. What shows coverage has
 * a column for every year of the archive: the page of a place is a unit of its own, so that a new year does not let all
 * that lies below be made again.
 */
export function unitOf(pathname: string): string {
  if (pathname.startsWith('/coverage/')) return wholeArchive;
  const place = /^\/governments\/(\d{6})\/?$/.exec(pathname)?.[1];
  if (place !== undefined) return `${place}-place`;
  return /\/(\d{6})/.exec(pathname)?.[1] ?? wholeArchive;
}

/** Pages by their units, that of the whole archive first, since it takes longest. */
export function unitsOf<Page extends { pathname: string }>(pages: readonly Page[]): Unit<Page>[] {
  const units = [...Map.groupBy(pages, ({ pathname }) => unitOf(pathname))];
  return units.map(([name, own]) => ({ name, pages: own })).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function rank({ name }: { name: string }): string {
  return name === wholeArchive ? '' : name;
}
