import { existsSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../failures.ts';
import { filesBelow } from './files-below.ts';
import { linkFiles } from './link-files.ts';

/**
 * The files that belong into a folder while it is put together. The folder may hold an older state: names that are as they
 * are to be stay, so that ten thousand folders need not be made again for one report, and what nobody placed goes.
 */
export class PlacedFiles {
  readonly #folder: string;
  /** What the folder held at first. Nobody but those who place files puts anything there. */
  readonly #before: ReadonlySet<string>;
  readonly #placed = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = new Set(existsSync(folder) ? filesBelow(folder) : []);
  }

  /** Files that are in place, relative to a part of the folder. */
  add(files: readonly string[], part = ''): void {
    for (const file of files) this.#placed.add(part === '' ? file : `${part}/${file}`);
  }

  /** Puts all files below another folder into a part of this one. */
  addFolder(from: string, part = ''): void {
    this.add(linkFiles(from, join(this.#folder, part)), part);
  }

  /** Takes away what was not placed, and returns all files. Throws where one that was placed is not there. */
  sweep(): string[] {
    for (const file of this.#before) if (!this.#placed.has(file)) this.#remove(file);
    const missing = [...this.#placed].filter((file) => !this.#isThere(file));
    if (missing.length > 0)
      throw new UserError(`${this.#folder} 少了 ${missing.length} 个文件：请再运行一次。`);
    return [...this.#placed].sort();
  }

  #isThere(file: string): boolean {
    return this.#before.has(file) || existsSync(join(this.#folder, file));
  }

  /** Takes away a file, and the folders above it in which nothing is left. */
  #remove(file: string): void {
    unlinkSync(join(this.#folder, file));
    for (let above = dirname(file); above !== '.'; above = dirname(above)) {
      const folder = join(this.#folder, above);
      if (readdirSync(folder).length > 0) return;
      rmdirSync(folder);
    }
  }
}
