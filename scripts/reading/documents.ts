import type { Register } from '../../src/model/register.ts';
import type { DocumentCache, StoredDocument } from './document-cache.ts';
import { findDocuments, keepDocuments } from './kept-documents.ts';
import { limitedReading } from './limited-reading.ts';
import { readInThreads } from './reading-threads.ts';

/** Fewer files are read sooner than threads start. */
const worthThreads = 200;

export interface ContentFolders {
  reports: string;
  content: string;
}

/** The documents of all files: first those that were read before, then the others, each in the order of their paths. */
export async function* readDocuments(
  folders: ContentFolders,
  paths: readonly string[],
  register: Register,
  cache: DocumentCache,
  fewest = worthThreads,
): AsyncGenerator<StoredDocument> {
  const { reports } = folders;
  const missing: string[] = [];
  for (const path of paths) {
    const known = findDocuments(reports, path, cache);
    if (known === null) missing.push(path);
    else yield* known;
  }
  yield* missing.length < fewest
    ? keepDocuments(reports, missing, register, limitedReading(), cache)
    : readInThreads({ ...folders, cache: cache.folder }, missing);
}
