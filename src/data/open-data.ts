import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataDigestsFile, readDataDigests } from '../model/data-digests.ts';
import { once } from './once.ts';

/** Where the ingest writes. DATA_DIR lets a benchmark build the site from an archive of its own. */
const folder = process.env.DATA_DIR ?? join('public', 'data');

/** Where a file of the open data lies. */
export function openDataPath(path: string): string {
  return join(folder, path);
}

/** The text of one file of the open data. Throws one clear sentence where it is not there. */
export function readOpenData(path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (cause) {
    throw new Error(`没有找到 ${join(folder, path)}：请先运行 npm run ingest，再生成网页。`, { cause });
  }
}

/** Whether the open data have a file: of many governments there is nothing to say. */
export function hasOpenData(path: string): boolean {
  return listed()?.has(path) ?? isThere(path);
}

function isThere(path: string): boolean {
  return existsSync(join(folder, path));
}

/** How large a file of the open data is, in bytes. */
export function openDataSize(path: string): number {
  return statSync(join(folder, path)).size;
}

const piece = Buffer.allocUnsafe(1 << 20);

/** What an ingest wrote, and the digest of each; null where only single files are there. */
const listed = once(() => (isThere(dataDigestsFile) ? readDataDigests(readOpenData(dataDigestsFile)) : null));

/** The SHA-256 of a file of the open data: as the list says that an ingest wrote, or by reading it. */
export function openDataDigest(path: string): string {
  return listed()?.get(path) ?? digestOfBytes(path);
}

/** Read in pieces: the numbers of a large archive fit in no string. */
function digestOfBytes(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(join(folder, path), 'r');
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    hash.update(piece.subarray(0, read));
  }
  closeSync(file);
  return hash.digest('hex');
}
