import { type Stats, statSync } from 'node:fs';

export interface FileStamp {
  /** What tells a file from every other and from itself before it was last written. A second name of the same file has the same. */
  stamp: string;
  size: number;
}

/** The number of a file on the disk, its size and when it was written. */
export function stampOfFile(path: string): FileStamp {
  return stampOf(statSync(path));
}

/** The same of a file that may not be there: then null. */
export function stampIfThere(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : stampOf(stats).stamp;
}

function stampOf({ ino, size, mtimeMs }: Stats): FileStamp {
  return { stamp: `${ino} ${size} ${mtimeMs}`, size };
}

/** Stamps of files that nobody writes while this is in use: several steps look at the same hundred thousand. */
export class FileStamps {
  readonly #known = new Map<string, FileStamp>();

  of(path: string): FileStamp {
    const known = this.#known.get(path) ?? stampOfFile(path);
    this.#known.set(path, known);
    return known;
  }
}
