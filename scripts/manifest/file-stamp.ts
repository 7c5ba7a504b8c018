import { statSync } from 'node:fs';

/**
 * What tells a file from every other and from itself before it was last written: its number on the disk, its size and
 * when it was written. A second name of the same file has the same stamp.
 */
export function stampOfFile(path: string): string {
  const { ino, size, mtimeMs } = statSync(path);
  return `${ino} ${size} ${mtimeMs}`;
}
