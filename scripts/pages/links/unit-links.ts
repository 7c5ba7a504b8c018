import { fileFor, isPage, type Place, placeFinder } from './address.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

/** The links of pages that are made together, gathered while each is at hand. */
export class UnitLinks {
  readonly #pages = new Map<string, PageLinks>();

  add(file: string, bytes: Uint8Array): void {
    if (isPage(file)) this.#pages.set(file, pageLinks(bytes, process.env.BASE_PATH ?? ''));
  }

  /** Everything that the pages lead to and that is not in one of them: `path`, or `path#place`. Whether it is there can be told when the whole site is. */
  leads(): string[] {
    const leads = [...this.#anchorsByPath()].flatMap(([path, anchors]) => {
      const file = fileFor(path, this.#pages);
      const found = file === null ? [] : ['', ...(this.#pages.get(file)?.anchors ?? [])];
      for (const anchor of found) anchors.delete(anchor);
      return [...anchors].map((anchor) => leadTo({ path, anchor }));
    });
    return leads.sort();
  }

  /** The links that lead to one of these. */
  *to(leads: ReadonlySet<string>): Generator<{ page: string; link: string }> {
    for (const [page, { links }] of this.#pages) {
      const placeOf = placeFinder(page);
      for (const link of links) if (leads.has(leadTo(placeOf(link)))) yield { page, link };
    }
  }

  /** What the pages lead to: every path, and the places of each that are named; '' for the path alone. */
  #anchorsByPath(): Map<string, Set<string>> {
    const anchorsByPath = new Map<string, Set<string>>();
    for (const [page, { links }] of this.#pages) {
      const placeOf = placeFinder(page);
      for (const link of links) {
        const { path, anchor } = placeOf(link);
        const anchors = anchorsByPath.get(path);
        if (anchors === undefined) anchorsByPath.set(path, new Set([anchor]));
        else anchors.add(anchor);
      }
    }
    return anchorsByPath;
  }
}

function leadTo({ path, anchor }: Place): string {
  return anchor === '' ? path : `${path}#${anchor}`;
}
