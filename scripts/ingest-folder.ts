import { join } from 'node:path';
import { type Published, publishArchive } from '../src/ingest/index.ts';
import type { Register } from '../src/model/register.ts';
import { DataFolder } from './data-folder.ts';
import { circumstancesOf } from './reading/circumstances.ts';
import { DocumentCache } from './reading/document-cache.ts';
import { readDocuments } from './reading/documents.ts';

export interface IngestFolders {
  content: string;
  /** Where the open data go, whole or not at all. */
  out: string;
  /** Where is kept what was read. */
  cache: string;
}

/** Dropped files → the open data. Files that were read before, under the same circumstances, are not read again. */
export async function ingestFolder(
  { content, out, cache: kept }: IngestFolders,
  paths: readonly string[],
  register: Register,
  read: () => void = () => {},
): Promise<Published> {
  const circumstances = circumstancesOf(content);
  const cache = new DocumentCache(join(kept, circumstances));
  const data = new DataFolder(out);
  const documents = readDocuments({ reports: join(content, 'reports'), content }, paths, register, cache);
  const published = await publishArchive(documents, register, data, read);
  data.swapIn();
  // What was read while the code or the register changed belongs to neither.
  if (circumstancesOf(content) === circumstances) cache.sweep();
  else cache.clear();
  return published;
}
