import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that are made as they are needed, each asked of the disk once: ten thousand files lie in a few of them. */
export class Folders {
  readonly #isNew = new Map<string, boolean>();

  /** Makes a folder with those above it, unless it is there. */
  make(folder: string): void {
    if (!this.#isNew.has(folder))
      this.#isNew.set(folder, mkdirSync(folder, { recursive: true }) !== undefined);
  }

  /** Whether a folder was made here: then nothing stands in it that is not of this run. */
  isNew(folder: string): boolean {
    return this.#isNew.get(folder) === true;
  }
}

/** Takes away what stands in a folder and is not used. */
export function clearFolder(folder: string, used: ReadonlySet<string>): void {
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  for (const entry of entries.filter((each) => !used.has(each)))
    rmSync(join(folder, entry), { recursive: true, force: true });
}
