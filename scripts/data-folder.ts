import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DocumentTexts, type KeptTexts, ownTables, type Store } from '../src/ingest/index.ts';
import { dataDigestsFile } from '../src/model/data-digests.ts';
import { Folders } from './build/folders.ts';
import { linkOrCopy, linkOrWrite } from './build/link-files.ts';
import { PlacedFiles } from './build/placed-files.ts';
import { swapIn } from './build/swap.ts';
import type { KnownDigests } from './manifest/known-digests.ts';
import { manifestText } from './manifest/manifest.ts';
import { digestOfText, fileOfText, type TextDigests, TextFiles } from './reading/text-files.ts';
import { keepIndexes } from './tables/table-index.ts';
import { TablesInThread } from './tables/tables-in-thread.ts';

/**
 * A folder that is written beside the old one and takes its place whole, so that readers never see half of it. The texts
 * of documents lie elsewhere; those that are files of their own get a second name here instead of being written again.
 */
export class DataFolder implements Store {
  readonly #folder: string;
  readonly #last: string | null;
  readonly #fresh: string;
  /** The numbers are half of all lines, and keep a thread busy for as long as the other tables another. */
  readonly #numbers = new TablesInThread();
  readonly #tables = new TablesInThread();
  readonly #folders = new Folders();
  readonly #placed = new Set<string>();
  readonly #texts = new TextFiles();
  readonly #known = new Map<KeptTexts, TextDigests>();
  /** Digests of placed files, from whoever wrote them. */
  readonly #digests = new Map<string, string>();

  /** @param last where the folder before this one is kept: the next is made of it, so that most names need not be given again */
  constructor(folder: string, last: string | null = null) {
    this.#folder = folder;
    this.#last = last;
    this.#fresh = `${folder}.new`;
    rmSync(this.#fresh, { recursive: true, force: true });
    if (last !== null && existsSync(last)) renameSync(last, this.#fresh);
    mkdirSync(this.#fresh, { recursive: true });
  }

  /** Takes the digests of texts that were laid aside: their files need not be read for them. */
  learn(texts: KeptTexts, digests: TextDigests): void {
    this.#known.set(texts, digests);
  }

  /** Writes a file, or continues a table that was begun. A file that is to be as it was stays the same file. */
  write(path: string, text: string): void {
    if (path.endsWith('.csv')) this.#tablesWith(path).add({ table: this.#fileAt(path), records: text });
    else linkOrWrite(this.#fileAt(path), Buffer.from(text), join(this.#folder, path));
  }

  kept(texts: KeptTexts, name: keyof DocumentTexts): string {
    return this.#texts.bytes(texts, name).toString('utf8');
  }

  place(path: string, texts: KeptTexts, name: keyof DocumentTexts): void {
    const file = fileOfText(texts, name);
    if (file === null) {
      this.#tablesWith(path).add({ table: this.#fileAt(path), texts, name });
      return;
    }
    const to = this.#fileAt(path);
    linkOrCopy(file, to);
    const digest = digestOfText(this.#known.get(texts), name);
    if (digest !== undefined) this.#digests.set(to, digest);
  }

  /**
   * Writes down the digests of all files, and puts the finished folder in the place of the old one.
   * @param tables where the indexes of the tables are kept
   */
  async swapIn(known: KnownDigests, tables: string): Promise<void> {
    const placed = new PlacedFiles(this.#fresh);
    const ended = await Promise.all([this.#numbers, this.#tables].map((tables) => tables.end()));
    const written = new Map(ended.flatMap((tables) => [...tables]));
    for (const [file, digest] of this.#digests) known.learn(file, digest);
    for (const [file, { digest }] of written) known.learn(file, digest);
    await this.#writeDigests(known);
    keepIndexes(tables, new Map([...written.values()].map(({ digest, runs }) => [digest, runs])));
    placed.add([...this.#placed]);
    placed.sweep();
    await swapIn(this.#fresh, this.#folder, this.#last);
  }

  async #writeDigests(known: KnownDigests): Promise<void> {
    const paths = [...this.#placed];
    const digests = await known.digestsOf(paths.map((path) => join(this.#fresh, path)));
    const list = manifestText(new Map(paths.map((path, at) => [path, digests[at] ?? ''])));
    linkOrWrite(this.#fileAt(dataDigestsFile), Buffer.from(list));
    known.keep();
  }

  #tablesWith(path: string): TablesInThread {
    return path === ownTables.numbers ? this.#numbers : this.#tables;
  }

  /** Where a file of this path goes; the folder for it is there. */
  #fileAt(path: string): string {
    const file = join(this.#fresh, path);
    this.#folders.make(dirname(file));
    this.#placed.add(path);
    return file;
  }
}
