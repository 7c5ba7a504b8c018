import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All files below a folder, relative to it, with forward slashes, in the same order on every machine. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
}
