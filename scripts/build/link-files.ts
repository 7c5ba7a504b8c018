import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesBelow } from './files-below.ts';

/** A second name for the same bytes where the file system can, so that ten thousand reports are there at once. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Puts all files below a folder into another one. */
export function linkFiles(from: string, to: string): void {
  const made = new Set<string>();
  for (const file of filesBelow(from)) {
    const folder = dirname(`${to}/${file}`);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkOrCopy(`${from}/${file}`, `${to}/${file}`);
  }
}

/** Writes a file, or gives a second name to one that has the same bytes already. */
export function linkOrWrite(to: string, bytes: Uint8Array, same: string | null): void {
  if (same !== null && hasBytes(same, bytes)) linkOrCopy(same, to);
  else writeFileSync(to, bytes);
}

function hasBytes(file: string, bytes: Uint8Array): boolean {
  const isLikely = statSync(file, { throwIfNoEntry: false })?.size === bytes.length;
  return isLikely && readFileSync(file).equals(bytes);
}
