import { readFileSync } from 'node:fs';
import { keepText, keptText } from '../manifest/kept-text.ts';
import { pageLinks } from '../pages/links/page-links.ts';

/** Places in pages that others lead to, by the digests of the pages. It may be deleted: then these pages are read again. */
export const anchorsCache = '.cache/anchors';

/** A list of many governments leads to places in thousands of pages, a few in each: fewer pages are held at once. */
const pagesHeld = 256;

/** Tells whether a page has a place. A page that was not made anew since a place was found in it is not read again. */
export class KnownAnchors {
  readonly #site: string;
  readonly #made: ReadonlyMap<string, { digest: string }>;
  readonly #file: string;
  readonly #known: Readonly<Record<string, readonly string[]>>;
  readonly #found = new Map<string, Set<string>>();
  readonly #held = new Map<string, Buffer>();

  /** @param made the pages of which it is known how they were made */
  constructor(site: string, made: ReadonlyMap<string, { digest: string }> = new Map(), file = anchorsCache) {
    this.#site = site;
    this.#made = made;
    this.#file = file;
    this.#known = JSON.parse(keptText(file) || '{}') as Record<string, string[]>;
  }

  has(page: string, anchor: string): boolean {
    const digest = this.#made.get(page)?.digest;
    if (digest === undefined) return hasAnchor(this.#bytesOf(page), anchor);
    if (!(this.#known[digest]?.includes(anchor) || hasAnchor(this.#bytesOf(page), anchor))) return false;
    const found = this.#found.get(digest) ?? new Set();
    this.#found.set(digest, found.add(anchor));
    return true;
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    const found = [...this.#found].map(([digest, anchors]) => [digest, [...anchors]]);
    keepText(this.#file, JSON.stringify(Object.fromEntries(found)));
  }

  #bytesOf(page: string): Buffer {
    const bytes = this.#held.get(page) ?? readFileSync(`${this.#site}/${page}`);
    const oldest = this.#held.keys().next();
    if (this.#held.size >= pagesHeld && !oldest.done) this.#held.delete(oldest.value);
    this.#held.set(page, bytes);
    return bytes;
  }
}

/** Of ten thousand pages one place each is asked for: where it is written as in our own pages, the others are not looked at. */
function hasAnchor(html: Buffer, anchor: string): boolean {
  return html.includes(` id="${anchor}"`) || pageLinks(html, '').anchors.includes(anchor);
}
