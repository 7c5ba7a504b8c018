import { existsSync } from 'node:fs';

/** Shards of the search index by their digests. It may be deleted: then they are made again. */
export const searchCache = '.cache/search';

export function isCached(cache: string, digest: string): boolean {
  return existsSync(`${cache}/${digest}`);
}
