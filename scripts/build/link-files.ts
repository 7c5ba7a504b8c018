import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { filesBelow } from './files-below.ts';
import { Folders } from './folders.ts';

/**
 * A second name for the same bytes where the file system can, so that ten thousand reports are there at once. What stands
 * there already gives way, unless it is that very file. It is never written into: it may have a name in the live site.
 */
export function linkOrCopy(from: string, to: string): void {
  if (!linkIfThere(from, to)) linkOrCopyNew(from, to);
}

/**
 * The same where something stands there already; false, and nothing done, where nothing does.
 * @param number that of the file on the disk, where somebody has looked at it
 */
function linkIfThere(from: string, to: string, number?: number): boolean {
  const there = statSync(to, { throwIfNoEntry: false });
  if (there === undefined) return false;
  if (there.ino === (number ?? statSync(from).ino)) return true;
  unlinkSync(to);
  linkOrCopyNew(from, to);
  return true;
}

/** The same where nothing stands yet. */
function linkOrCopyNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Puts all files below a folder into another one, and returns their names. */
export function linkFiles(from: string, to: string): string[] {
  const files = filesBelow(from);
  linkEach(files.map((file) => [`${from}/${file}`, `${to}/${file}`]));
  return files;
}

/** Gives each file a second name, in folders that are made where they are missing. */
export function linkEach(files: Iterable<readonly [from: string, to: string, number?: number]>): void {
  const folders = new Folders();
  for (const [from, to, number] of files) {
    const folder = dirname(to);
    // In a folder that is new nothing stands in the way; and where something stands, there is a folder.
    if (!folders.isNew(folder) && linkIfThere(from, to, number)) continue;
    folders.make(folder);
    linkOrCopyNew(from, to);
  }
}

/** Writes a file, or gives a second name to one that has the same bytes already. */
export function linkOrWrite(to: string, bytes: Uint8Array, same: string | null = null): void {
  if (same !== null && hasBytes(same, bytes)) {
    linkOrCopy(same, to);
    return;
  }
  rmSync(to, { force: true });
  writeFileSync(to, bytes);
}

/** The same where nothing stands yet. */
export function linkOrWriteNew(to: string, bytes: Uint8Array, same: string | null): void {
  if (same !== null && hasBytes(same, bytes)) linkOrCopyNew(same, to);
  else writeFileSync(to, bytes);
}

function hasBytes(file: string, bytes: Uint8Array): boolean {
  const isLikely = statSync(file, { throwIfNoEntry: false })?.size === bytes.length;
  return isLikely && readFileSync(file).equals(bytes);
}
