import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** All files below a folder, relative to it, with forward slashes, in the same order on every machine. */
export function filesBelow(folder: string): string[] {
  const root = resolve(folder);
  const files: string[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // The names of a hundred thousand files are put together here: nothing in them is left to be resolved.
    const path = `${entry.parentPath}${sep}${entry.name}`.slice(root.length + 1);
    files.push(sep === '/' ? path : path.replaceAll(sep, '/'));
  }
  return files.sort();
}
