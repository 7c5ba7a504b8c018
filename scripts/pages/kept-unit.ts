import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Folders } from '../build/folders.ts';
import { linkOrWrite } from '../build/link-files.ts';

/** Finished pages by unit. The folder may be deleted: then all are made again. */
export const pagesCache = '.cache/pages';

/** What the pages of a unit were made of. They are as they would be made now where this is the same. */
export interface Making {
  /** The digest of the programs. */
  code: string;
  pages: readonly string[];
  /** Every question that the pages put to the data, and the digest of its answer. */
  answers: Readonly<Record<string, string | null>>;
  /** The files that were made, as files of the site. */
  files: readonly string[];
}

/** Where the finished pages of a unit lie, as files of the site. */
export function pagesOf(unit: string): string {
  return `${pagesCache}/${unit}/site`;
}

/** All pages that are kept, as files of the site. */
export function keptPages(): string[] {
  const units = existsSync(pagesCache) ? readdirSync(pagesCache) : [];
  return units.filter((unit) => !unit.endsWith(unfinished)).flatMap((unit) => makingOf(unit)?.files ?? []);
}

/** How the kept pages of a unit were made; null where none are kept whole. */
export function makingOf(unit: string): Making | null {
  const file = `${pagesCache}/${unit}/${record}`;
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Making) : null;
  } catch {
    return null;
  }
}

/** Takes away the pages of units that are not any more. */
export function dropOthers(units: readonly string[]): void {
  const used = new Set(units.flatMap((unit) => [unit, `${unit}${unfinished}`]));
  const kept = existsSync(pagesCache) ? readdirSync(pagesCache) : [];
  for (const unit of kept.filter((entry) => !used.has(entry)))
    rmSync(`${pagesCache}/${unit}`, { recursive: true, force: true });
}

const record = 'made-of.json';
const unfinished = '.unfinished';

/**
 * Takes the pages of a unit one after another. They count when `keep` is called: a run that ends before leaves nothing. A
 * page that comes out as it was stays the same file, so that later steps see that nobody wrote it.
 */
export class UnitWriter {
  readonly #unit: string;
  readonly #folder: string;
  readonly #files: string[] = [];
  readonly #folders = new Folders();

  constructor(unit: string) {
    this.#unit = unit;
    this.#folder = `${pagesCache}/${unit}${unfinished}`;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  write(path: string, bytes: Uint8Array): void {
    const file = `${this.#folder}/site/${path}`;
    this.#folders.make(dirname(file));
    linkOrWrite(file, bytes, `${pagesOf(this.#unit)}/${path}`);
    this.#files.push(path);
  }

  keep(making: Omit<Making, 'files'>): void {
    const kept = `${pagesCache}/${this.#unit}`;
    writeFileSync(`${this.#folder}/${record}`, JSON.stringify({ ...making, files: this.#files }));
    rmSync(kept, { recursive: true, force: true });
    renameSync(this.#folder, kept);
  }
}
