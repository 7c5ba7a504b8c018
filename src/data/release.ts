import { createHash } from 'node:crypto';
import { resources } from './data-package.ts';
import { once } from './once.ts';
import { openDataDigest } from './open-data.ts';
import { question } from './questions.ts';

/** One file of the release with its SHA-256. */
export interface ReleasedFile {
  path: string;
  sha256: string;
}

const files = once(() =>
  ['archive.json', ...resources().map(({ path }) => path)]
    .sort()
    .map((path) => ({ path, sha256: openDataDigest(path) })),
);

/** The files whose bytes make up a release: the index of the archive and the tables, in the order of their names. */
export const releasedFiles = question('releasedFiles', (): readonly ReleasedFile[] => files());

/**
 * The digest of the data that this site is made of: what `sha256sum archive.json *.csv | sha256sum` prints. Citations
 * name it, and a view can be pinned to it.
 */
export function releaseDigest(): string {
  const lines = releasedFiles().map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** Enough of the digest to tell releases apart, short enough for a line of a citation. */
export function shortRelease(): string {
  return releaseDigest().slice(0, 12);
}
