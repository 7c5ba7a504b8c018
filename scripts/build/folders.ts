import { mkdirSync } from 'node:fs';

/** Folders that are made as they are needed, each asked of the disk once: ten thousand files lie in a few of them. */
export class Folders {
  readonly #isNew = new Map<string, boolean>();

  /** Makes a folder with those above it. Whether it is new: then nothing stands in it that is not of this run. */
  make(folder: string): boolean {
    const known = this.#isNew.get(folder) ?? mkdirSync(folder, { recursive: true }) !== undefined;
    this.#isNew.set(folder, known);
    return known;
  }
}
