import { parentPort, workerData } from 'node:worker_threads';
import { loadRegister } from '../register.ts';
import { DocumentCache, type StoredDocument } from './document-cache.ts';
import { keepDocuments } from './kept-documents.ts';
import { limitedReading } from './limited-reading.ts';

/** What the thread is told when it starts. */
export interface ThreadFolders {
  reports: string;
  content: string;
  cache: string;
}

// What is wrong with the register is told by the main thread, once.
const { reports, content, cache: folder } = workerData as ThreadFolders;
const register = loadRegister(content, () => {});
const readBytes = limitedReading();
const cache = new DocumentCache(folder);

let earlier = Promise.resolve();
parentPort?.on('message', (paths: readonly string[]) => {
  earlier = earlier.then(async () => parentPort?.postMessage(await documentsAt(paths)));
});

async function documentsAt(paths: readonly string[]): Promise<StoredDocument[]> {
  return Array.fromAsync(keepDocuments(reports, paths, await register, readBytes, cache));
}
