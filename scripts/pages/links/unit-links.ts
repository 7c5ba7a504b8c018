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
    const leads = new Set<string>();
    for (const [page, { links }] of this.#pages) {
      const placeOf = placeFinder(page);
      for (const link of links) {
        const place = placeOf(link);
        if (!this.#has(place)) leads.add(leadTo(place));
      }
    }
    return [...leads].sort();
  }

  /** The links that lead to one of these. */
  *to(leads: ReadonlySet<string>): Generator<{ page: string; link: string }> {
    for (const [page, { links }] of this.#pages) {
      const placeOf = placeFinder(page);
      for (const link of links) if (leads.has(leadTo(placeOf(link)))) yield { page, link };
    }
  }

  #has({ path, anchor }: Place): boolean {
    const file = fileFor(path, this.#pages);
    return file !== null && (anchor === '' || this.#pages.get(file)?.anchors.has(anchor) === true);
  }
}

function leadTo({ path, anchor }: Place): string {
  return anchor === '' ? path : `${path}#${anchor}`;
}
