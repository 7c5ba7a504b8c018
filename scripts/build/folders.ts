import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

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

/** Takes away what stands in a folder and is not used. */
export function clearFolder(folder: string, used: ReadonlySet<string>): void {
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  for (const entry of entries.filter((each) => !used.has(each)))
    rmSync(join(folder, entry), { recursive: true, force: true });
}
