import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../manifest/digest.ts';
import { stampOfFile } from '../manifest/file-stamp.ts';
import { keepText, keptText } from '../manifest/kept-text.ts';

/** Where the pages of each county lead. It may be deleted: then all pages are read again. */
export const linksCache = '.cache/links';

/** The code that decides what a link is and where it leads. */
const code = ['page-links.ts', 'unit-links.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url)));

/**
 * Links of groups of pages that were found sound. A group is known by the stamps of its pages, the base path and the code,
 * so that none of its pages was written since.
 */
export class KnownLinks {
  readonly #file: string;
  readonly #known: Readonly<Record<string, readonly string[]>>;
  readonly #found: Record<string, readonly string[]> = {};
  readonly #circumstances = [
    process.env.BASE_PATH ?? '',
    ...code.map((file) => digestOf(readFileSync(file))),
  ];

  constructor(file = linksCache) {
    this.#file = file;
    this.#known = JSON.parse(keptText(file) || '{}') as Record<string, string[]>;
  }

  stampOf(site: string, pages: readonly string[]): string {
    const lines = pages.map((page) => `${page} ${stampOfFile(`${site}/${page}`).stamp}`);
    return digestOf([...this.#circumstances, ...lines].join('\n'));
  }

  /** Where such pages lead outside themselves; undefined where they have to be read. */
  outwardLinks(stamp: string): readonly string[] | undefined {
    return this.#known[stamp];
  }

  remember(stamp: string, outward: readonly string[]): void {
    this.#found[stamp] = outward;
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    keepText(this.#file, JSON.stringify(this.#found));
  }
}
