import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The SHA-256 of a file in hexadecimal. The files of a site are small enough to be read whole. */
export function digestOfFile(path: string): string {
  return digestOf(readFileSync(path));
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
