import { createHash } from 'node:crypto';
import { resources } from './data-package.ts';
import { openDataDigest } from './open-data.ts';

/** One file of the release with its SHA-256. */
export interface ReleasedFile {
  path: string;
  sha256: string;
}

/** The files whose bytes make up a release: the index of the archive and the tables, in the order of their names. */
export const releasedFiles: readonly ReleasedFile[] = ['archive.json', ...resources.map(({ path }) => path)]
  .sort()
  .map((path) => ({ path, sha256: openDataDigest(path) }));

/**
 * The digest of the data that this site is made of: what `sha256sum archive.json *.csv | sha256sum` prints. Citations
 * name it, and a view can be pinned to it.
 */
export const releaseDigest: string = createHash('sha256')
  .update(releasedFiles.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''))
  .digest('hex');

/** Enough of the digest to tell releases apart, short enough for a line of a citation. */
export const shortRelease: string = releaseDigest.slice(0, 12);
