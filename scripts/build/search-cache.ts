import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';

/** Shards of the search index by their digests. It may be deleted: then they are made again. */
export const searchCache = '.cache/search';

export function isCached(cache: string, digest: string): boolean {
  return existsSync(`${cache}/${digest}`);
}

/** Takes away what no shard uses any more. */
export async function clearCache(cache: string, used: ReadonlySet<string>): Promise<void> {
  const entries = existsSync(cache) ? await readdir(cache) : [];
  const unused = entries.filter((entry) => !used.has(entry));
  await Promise.all(unused.map((entry) => rm(`${cache}/${entry}`, { recursive: true, force: true })));
}
