import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { linkEach, linkOrWriteNew } from '../build/link-files.ts';
import { digestOf } from '../manifest/digest.ts';

/** Finished pages by unit. The folder may be deleted: then all are made again. */
export const pagesCache = '.cache/pages';

/** A file of the site as it was made: what is said of it need not be found out again. */
export interface MadeFile {
  path: string;
  digest: string;
  bytes: number;
  /** The second of its writing, which a tar archive keeps when the cache moves to another machine. */
  written: number;
}

/** What the pages of a unit were made of. They are as they would be made now where this is the same. */
export interface Making {
  /** The digest of the programs. */
  code: string;
  pages: readonly string[];
  /** Every question that the pages put to the data, and the digest of its answer. */
  answers: Readonly<Record<string, string | null>>;
  /** Everything in the site that the pages lead to outside themselves. */
  leads: readonly string[];
  files: readonly MadeFile[];
}

/** A page is kept under its number in the list: the folders of the site need not be made a second time. */
function keptFile(folder: string, number: number): string {
  return `${folder}/${number}`;
}

/** Puts the kept pages of a unit into the site. False where one has been lost, or written into, since. */
export function placeUnit(unit: string, { files }: Pick<Making, 'files'>, site: string): boolean {
  const kept = files.map((_, number) => keptFile(`${pagesCache}/${unit}`, number));
  const stats = kept.map((file) => statSync(file, { throwIfNoEntry: false }));
  if (!files.every((file, number) => isAsMade(stats[number], file))) return false;
  linkEach(files.map(({ path }, number) => [kept[number] ?? '', `${site}/${path}`, stats[number]?.ino]));
  return true;
}

function isAsMade(stats: Stats | undefined, { bytes, written }: MadeFile): boolean {
  return stats !== undefined && stats.size === bytes && secondOf(stats) === written;
}

function secondOf({ mtimeMs }: Stats): number {
  return Math.floor(mtimeMs / 1000);
}

/** How all kept pages were made, unit by unit. */
export function keptUnits(): Making[] {
  const units = existsSync(pagesCache) ? readdirSync(pagesCache) : [];
  return units.filter((unit) => !unit.endsWith(unfinished)).flatMap((unit) => makingOf(unit) ?? []);
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
  readonly #kept: string;
  readonly #folder: string;
  readonly #files: MadeFile[] = [];
  /** The kept files by what they are in the site. */
  readonly #before: ReadonlyMap<string, string>;

  constructor(unit: string) {
    this.#kept = `${pagesCache}/${unit}`;
    this.#folder = `${this.#kept}${unfinished}`;
    const before = makingOf(unit)?.files ?? [];
    this.#before = new Map(before.map(({ path }, number) => [path, keptFile(this.#kept, number)]));
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  write(path: string, bytes: Uint8Array): void {
    const file = keptFile(this.#folder, this.#files.length);
    linkOrWriteNew(file, bytes, this.#before.get(path) ?? null);
    const written = secondOf(statSync(file));
    this.#files.push({ path, digest: digestOf(bytes), bytes: bytes.length, written });
  }

  keep(making: Omit<Making, 'files'>): Making {
    const made = { ...making, files: this.#files };
    writeFileSync(`${this.#folder}/${record}`, JSON.stringify(made));
    rmSync(this.#kept, { recursive: true, force: true });
    renameSync(this.#folder, this.#kept);
    return made;
  }
}
