import { mkdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Archive } from '../../src/model/archive.ts';
import { dataDigestsFile, readDataDigests } from '../../src/model/data-digests.ts';
import { type IndexRoot, indexVersion } from '../../src/search/shard/head.ts';
import { inIndexOrder, partition } from '../../src/search/shard/partition.ts';
import { UserError } from '../failures.ts';
import { isOfShare, type Share } from '../share.ts';
import { readArchive } from './archive.ts';
import { clearFolder } from './folders.ts';
import { linkFiles, linkOrWrite } from './link-files.ts';
import { runNode } from './run-command.ts';
import { isCached, searchCache } from './search-cache.ts';
import { ShardSources } from './search-digest.ts';

const processes = Math.min(2, availableParallelism());
/** The file that names the shards. */
const root = 'root.json';

interface Shard {
  digest: string;
  from: number;
  reports: Archive['reports'];
  /** The codes of the places, counties and above, that they lie in. */
  places: readonly string[];
}

/**
 * Indexes all reports into a folder, in shards that are made side by side, each by its own process. A shard is named by
 * the digest of what it is made of: one whose reports did not change is taken from the cache. Returns the files.
 */
export async function indexReports(
  data: string,
  folder: string,
  cache = searchCache,
  archive = readArchive(data),
): Promise<string[]> {
  const shards = shardsOf(data, archive);
  await makeMissing(data, shards, cache);
  const files = shards.flatMap(({ digest }) =>
    linkFiles(`${cache}/${digest}`, `${folder}/${digest}`).map((file) => `${digest}/${file}`),
  );
  mkdirSync(folder, { recursive: true });
  linkOrWrite(`${folder}/${root}`, Buffer.from(rootText(shards)));
  clearFolder(cache, new Set(shards.map(({ digest }) => digest)));
  return [root, ...files];
}

/** Indexes what falls to one of several machines, into the cache. */
export async function indexShare(data: string, share: Share, cache = searchCache): Promise<void> {
  const shards = shardsOf(data, readArchive(data));
  // There for the other machines also where nothing falls to this one.
  mkdirSync(cache, { recursive: true });
  await makeMissing(
    data,
    shards.filter((_, place) => isOfShare(share, place)),
    cache,
  );
}

function shardsOf(data: string, archive: Archive): Shard[] {
  const digests = readDataDigests(readFileSync(`${data}/${dataDigestsFile}`, 'utf8'));
  const sources = new ShardSources(digests, archive);
  const ordered = inIndexOrder(archive.reports);
  return partition(ordered).map(({ from, count }) => {
    const reports = ordered.slice(from, from + count);
    return { digest: sources.digest(reports), from, reports, places: sources.places(reports) };
  });
}

async function makeMissing(data: string, shards: readonly Shard[], cache: string): Promise<void> {
  const missing = shards.filter(({ digest }) => !isCached(cache, digest));
  const hands = Array.from({ length: processes }, (_, hand) =>
    missing.filter((_shard, place) => place % processes === hand),
  );
  await Promise.all(hands.filter((own) => own.length > 0).map((own) => make(data, own, cache)));
}

/** Makes shards one after the other, under other names first: what bears its digest is whole. */
async function make(data: string, shards: readonly Shard[], cache: string): Promise<void> {
  const unfinished = (digest: string) => `${cache}/${digest}.unfinished`;
  await Promise.all(shards.map(({ digest }) => rm(unfinished(digest), { recursive: true, force: true })));
  const ranges = shards.flatMap(({ digest, from, reports }) => [
    unfinished(digest),
    String(from),
    String(from + reports.length),
  ]);
  const code = await runNode({ args: ['scripts/index-search.ts', data, ...ranges] });
  if (code !== 0) throw new UserError('搜索索引没有建成，原因见上面的提示。');
  await Promise.all(shards.map(({ digest }) => rename(unfinished(digest), `${cache}/${digest}`)));
}

function rootText(shards: readonly Shard[]): string {
  const index: IndexRoot = {
    version: indexVersion,
    shards: shards.map(({ digest, reports, places }) => ({
      folder: digest,
      reports: reports.length,
      places,
    })),
  };
  return `${JSON.stringify(index)}\n`;
}
