import { dirname, join } from 'node:path';
import { Folders } from '../build/folders.ts';
import { linkOrWrite } from '../build/link-files.ts';

const folders = new Folders();

/** Writes a file and the folders above it, each of which is made once. */
export function writeInto(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path);
  folders.make(dirname(file));
  linkOrWrite(file, Buffer.from(text));
}
