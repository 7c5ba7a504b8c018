import { join } from 'node:path';
import { expandSources, type ReadBytes, readDocuments } from '../../src/ingest/index.ts';
import type { Register } from '../../src/model/register.ts';
import { openSource } from '../sources.ts';
import { sourceDigest } from './circumstances.ts';
import type { DocumentCache, StoredDocument } from './document-cache.ts';

/** The documents of a file that was read before; null where it has to be read. */
export function findDocuments(reports: string, path: string, cache: DocumentCache): StoredDocument[] | null {
  return cache.find(() => sourceDigest(openSource(join(reports, path), path)));
}

/** Reads files one after the other and keeps what they say. */
export async function* keepDocuments(
  reports: string,
  paths: readonly string[],
  register: Register,
  readBytes: ReadBytes,
  cache: DocumentCache,
): AsyncGenerator<StoredDocument> {
  for (const path of paths) {
    const source = openSource(join(reports, path), path);
    const documents = readDocuments(expandSources(source), register, readBytes);
    yield* await cache.keep(sourceDigest(source), documents);
  }
}
