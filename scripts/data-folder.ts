import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentTexts, KeptTexts, Store } from '../src/ingest/index.ts';
import { dataDigestsFile } from '../src/model/data-digests.ts';
import { Folders } from './build/folders.ts';
import { linkOrCopy, linkOrWrite } from './build/link-files.ts';
import { PlacedFiles } from './build/placed-files.ts';
import { swapIn } from './build/swap.ts';
import type { KnownDigests } from './manifest/known-digests.ts';
import { manifestText } from './manifest/manifest.ts';
import { fileOfText, TextFiles } from './reading/text-files.ts';
import { TableFile } from './table-file.ts';
import { keepIndexes } from './tables/table-index.ts';

/**
 * A folder that is written beside the old one and takes its place whole, so that readers never see half of it. The texts
 * of documents lie elsewhere; those that are files of their own get a second name here instead of being written again.
 */
export class DataFolder implements Store {
  readonly #folder: string;
  readonly #last: string | null;
  readonly #fresh: string;
  readonly #tables = new Map<string, TableFile>();
  readonly #folders = new Folders();
  readonly #placed = new Set<string>();
  readonly #texts = new TextFiles();

  /** @param last where the folder before this one is kept: the next is made of it, so that most names need not be given again */
  constructor(folder: string, last: string | null = null) {
    this.#folder = folder;
    this.#last = last;
    this.#fresh = `${folder}.new`;
    rmSync(this.#fresh, { recursive: true, force: true });
    if (last !== null && existsSync(last)) renameSync(last, this.#fresh);
    mkdirSync(this.#fresh, { recursive: true });
  }

  /** Writes a file, or continues a table that was begun. A file that is to be as it was stays the same file. */
  write(path: string, text: string): void {
    const bytes = Buffer.from(text);
    if (path.endsWith('.csv')) this.#tableAt(path).addRecords(bytes);
    else linkOrWrite(this.#fileAt(path), bytes, join(this.#folder, path));
  }

  kept(texts: KeptTexts, name: keyof DocumentTexts): string {
    return this.#texts.bytes(texts, name).toString('utf8');
  }

  place(path: string, texts: KeptTexts, name: keyof DocumentTexts): void {
    const file = fileOfText(texts, name);
    if (file === null) this.#tableAt(path).addReport(this.#texts.bytes(texts, name));
    else linkOrCopy(file, this.#fileAt(path));
  }

  /**
   * Writes down the digests of all files, and puts the finished folder in the place of the old one.
   * @param tables where the indexes of the tables are kept
   */
  async swapIn(known: KnownDigests, tables: string): Promise<void> {
    const runs = new Map([...this.#tables].map(([path, table]) => [path, table.close()]));
    const digests = await this.#writeDigests(known);
    keepIndexes(tables, new Map([...runs].map(([path, own]) => [digests.get(path) ?? '', own])));
    const placed = new PlacedFiles(this.#fresh);
    placed.add([...this.#placed]);
    placed.sweep();
    await swapIn(this.#fresh, this.#folder, this.#last);
  }

  async #writeDigests(known: KnownDigests): Promise<Map<string, string>> {
    const paths = [...this.#placed];
    const found = await known.digestsOf(paths.map((path) => join(this.#fresh, path)));
    const digests = new Map(paths.map((path, at) => [path, found[at] ?? '']));
    linkOrWrite(this.#fileAt(dataDigestsFile), Buffer.from(manifestText(digests)));
    known.keep();
    return digests;
  }

  #tableAt(path: string): TableFile {
    const table = this.#tables.get(path) ?? this.#beginTable(path);
    this.#tables.set(path, table);
    return table;
  }

  /** One that is there from an older state is not written into: it may have a second name in the site. */
  #beginTable(path: string): TableFile {
    const file = this.#fileAt(path);
    rmSync(file, { force: true });
    return new TableFile(file);
  }

  /** Where a file of this path goes; the folder for it is there. */
  #fileAt(path: string): string {
    const file = join(this.#fresh, path);
    this.#folders.make(dirname(file));
    this.#placed.add(path);
    return file;
  }
}
