import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { linkFiles } from './link-files.ts';

/**
 * The files that belong into a folder while it is put together. The folder may hold an older state: names that are as they
 * are to be stay, so that ten thousand folders need not be made again for one report, and what nobody placed goes.
 */
export class PlacedFiles {
  readonly #folder: string;
  readonly #placed = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
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
    const there = filesBelow(this.#folder);
    for (const file of there.filter((each) => !this.#placed.has(each))) this.#remove(file);
    const files = there.filter((each) => this.#placed.has(each));
    if (files.length !== this.#placed.size)
      throw new Error(`${this.#folder} 少了 ${this.#placed.size - files.length} 个文件：请再运行一次。`);
    return files;
  }

  /** Takes away a file, and the folders above it in which nothing is left. */
  #remove(file: string): void {
    rmSync(join(this.#folder, file));
    for (let above = dirname(file); above !== '.'; above = dirname(above)) {
      const folder = join(this.#folder, above);
      if (readdirSync(folder).length > 0) return;
      rmdirSync(folder);
    }
  }
}
