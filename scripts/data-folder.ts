import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentTexts, KeptTexts, Store } from '../src/ingest/index.ts';
import { documentDigestsFile } from '../src/model/document-digests.ts';
import { linkOrCopy, linkOrWrite } from './build/link-files.ts';
import type { KnownDigests } from './manifest/known-digests.ts';
import { manifestText } from './manifest/manifest.ts';
import { fileOfText, TextFiles } from './reading/text-files.ts';
import { TableFile } from './table-file.ts';

/** What the archive says of a government belongs to it. */
const audits = 'audit/';

/**
 * A folder that is written beside the old one and takes its place whole, so that readers never see half of it. The texts
 * of documents lie elsewhere; those that are files of their own get a second name here instead of being written again.
 */
export class DataFolder implements Store {
  readonly #folder: string;
  readonly #fresh: string;
  readonly #tables = new Map<string, TableFile>();
  readonly #made = new Set<string>();
  readonly #documents = new Set<string>();
  readonly #texts = new TextFiles();

  constructor(folder: string) {
    this.#folder = folder;
    this.#fresh = `${folder}.new`;
    rmSync(this.#fresh, { recursive: true, force: true });
    mkdirSync(this.#fresh, { recursive: true });
  }

  /** Writes a file, or continues a table that was begun. A file that is to be as it was stays the same file. */
  write(path: string, text: string): void {
    const bytes = Buffer.from(text);
    if (path.endsWith('.csv')) this.#addLines(path, bytes);
    else linkOrWrite(this.#fileAt(path), bytes, join(this.#folder, path));
    if (path.startsWith(audits)) this.#documents.add(path);
  }

  kept(texts: KeptTexts, name: keyof DocumentTexts): string {
    return this.#texts.bytes(texts, name).toString('utf8');
  }

  place(path: string, texts: KeptTexts, name: keyof DocumentTexts): void {
    const file = fileOfText(texts, name);
    if (file === null) this.#addLines(path, this.#texts.bytes(texts, name));
    else {
      linkOrCopy(file, this.#fileAt(path));
      this.#documents.add(path);
    }
  }

  /** Writes down the digests of the files that belong to one report or one government. */
  async writeDigests(known: KnownDigests): Promise<void> {
    const paths = [...this.#documents];
    const digests = await known.digestsOf(paths.map((path) => join(this.#fresh, path)));
    const list = manifestText(new Map(paths.map((path, at) => [path, digests[at] ?? ''])));
    writeFileSync(this.#fileAt(documentDigestsFile), list);
    known.keep();
  }

  #addLines(path: string, lines: Buffer): void {
    const table = this.#tables.get(path) ?? new TableFile(this.#fileAt(path));
    this.#tables.set(path, table);
    table.add(lines);
  }

  /** Where a file of this path goes; the folder for it is there. */
  #fileAt(path: string): string {
    const file = join(this.#fresh, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }

  /** Puts the finished folder in the place of the old one. */
  swapIn(): void {
    for (const table of this.#tables.values()) table.close();
    const old = `${this.#folder}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(this.#folder)) renameSync(this.#folder, old);
    renameSync(this.#fresh, this.#folder);
    rmSync(old, { recursive: true, force: true });
  }
}
