import { basename, dirname, join } from 'node:path';
import { type KeptDocument, type Published, publishArchive } from '../src/ingest/index.ts';
import type { Register } from '../src/model/register.ts';
import { DataFolder } from './data-folder.ts';
import { dataDigestCache, KnownDigests } from './manifest/known-digests.ts';
import { circumstancesOf } from './reading/circumstances.ts';
import { DocumentCache, type StoredDocument } from './reading/document-cache.ts';
import { readDocuments } from './reading/documents.ts';
import { tablesCache } from './tables/table-index.ts';

export interface ReadingFolders {
  content: string;
  /** Where is kept what was read. */
  cache: string;
}

export interface IngestFolders extends ReadingFolders {
  /** Where the open data go, whole or not at all. */
  out: string;
}

/** Dropped files → the open data. Files that were read before, under the same circumstances, are not read again. */
export async function ingestFolder(
  { out, ...folders }: IngestFolders,
  paths: readonly string[],
  register: Register,
  read: (document: KeptDocument) => void = () => {},
): Promise<Published> {
  return withCache(folders, async (cache) => {
    const beside = dirname(folders.cache);
    const data = new DataFolder(out, join(beside, 'data.last'));
    const documents = documentsOf(folders, paths, register, cache);
    const published = await publishArchive(knownTo(data, documents), register, data, read);
    const known = new KnownDigests(join(beside, basename(dataDigestCache)));
    await data.swapIn(known, join(beside, basename(tablesCache)));
    cache.sweep();
    return published;
  });
}

/** Documents on their way into a folder, which is told what is known of the files of each. */
async function* knownTo(
  data: DataFolder,
  documents: AsyncIterable<StoredDocument>,
): AsyncGenerator<StoredDocument> {
  for await (const document of documents) {
    data.learn(document.texts, document.digests);
    yield document;
  }
}

/** Dropped files → what was read of them, in the cache. Nothing is published: that is for a run that has all of them. */
export async function readFolder(
  folders: ReadingFolders,
  paths: readonly string[],
  register: Register,
  read: () => void = () => {},
): Promise<void> {
  await withCache(folders, async (cache) => {
    for await (const _ of documentsOf(folders, paths, register, cache)) read();
  });
}

async function withCache<T>(
  { content, cache: kept }: ReadingFolders,
  work: (cache: DocumentCache) => Promise<T>,
): Promise<T> {
  const circumstances = circumstancesOf(content);
  const cache = new DocumentCache(join(kept, circumstances));
  const done = await work(cache);
  // What was read while the code or the register changed belongs to neither.
  if (circumstancesOf(content) !== circumstances) cache.clear();
  return done;
}

function documentsOf(
  { content }: ReadingFolders,
  paths: readonly string[],
  register: Register,
  cache: DocumentCache,
) {
  return readDocuments({ reports: join(content, 'reports'), content }, paths, register, cache);
}
