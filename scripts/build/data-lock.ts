import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The lock of a build. It holds the site and the open data that the site is made of. */
export const buildLock = '.cache/build.lock';
/** The open data of the site. */
export const siteData = 'public/data';

/** The lock of a folder of open data: for those of the site that of a build, which must not find them changed on its way. */
export function lockOfData(folder: string): string {
  const lock = resolve(folder) === resolve(siteData) ? buildLock : `${folder}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  return lock;
}
