import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrWrite } from '../build/link-files.ts';

const made = new Set<string>();

/** Writes a file and the folders above it, each of which is made once. */
export function writeInto(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path);
  const above = dirname(file);
  if (!made.has(above)) mkdirSync(above, { recursive: true });
  made.add(above);
  linkOrWrite(file, Buffer.from(text));
}
