import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrWrite } from '../build/link-files.ts';

/** Writes a file of the site by its path. */
export type WriteFile = (path: string, text: string) => void;

const made = new Set<string>();

/**
 * Writes a file and the folders above it, each of which is made once.
 * @param last a folder of the last run: a file that is there with the same bytes is not written again
 */
export function writeInto(
  folder: string,
  path: string,
  text: string | Uint8Array,
  last: string | null = null,
): void {
  const file = join(folder, path);
  const above = dirname(file);
  if (!made.has(above)) mkdirSync(above, { recursive: true });
  made.add(above);
  linkOrWrite(file, Buffer.from(text), last && join(last, path));
}
