import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentData, readDocuments } from '../../src/ingest/index.ts';
import { loadRegister } from '../register.ts';
import { readSources } from '../sources.ts';
import { limitedReading } from './limited-reading.ts';

/** What the thread is told when it starts. */
export interface ThreadFolders {
  reports: string;
  content: string;
}

// What is wrong with the register is told by the main thread, once.
const { reports, content } = workerData as ThreadFolders;
const register = loadRegister(content, () => {});
const readBytes = limitedReading();

let earlier = Promise.resolve();
parentPort?.on('message', (paths: readonly string[]) => {
  earlier = earlier.then(async () => parentPort?.postMessage(await documentsAt(paths)));
});

async function documentsAt(paths: readonly string[]): Promise<DocumentData[]> {
  return Array.fromAsync(readDocuments(readSources(reports, paths), await register, readBytes));
}
