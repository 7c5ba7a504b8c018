import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type DocumentData, readDocuments as readInTurn } from '../../src/ingest/index.ts';
import type { Register } from '../../src/model/register.ts';
import { readSources } from '../sources.ts';
import type { ThreadFolders } from './documents-thread.ts';
import { limitedReading } from './limited-reading.ts';

/** Fewer files are read sooner than threads start. */
const worthThreads = 200;
const mostThreads = 4;
const filesAtOnce = 16;
/** More room for what is short-lived saves a tenth of the time. */
const youngMegabytes = 64;

/** What all files add to the open data, in the order of their paths, whatever thread reads them. */
export function readDocuments(
  folders: ThreadFolders,
  paths: readonly string[],
  register: Register,
  fewest = worthThreads,
): AsyncIterable<DocumentData> {
  return paths.length < fewest
    ? readInTurn(readSources(folders.reports, paths), register, limitedReading())
    : readInThreads(folders, paths);
}

async function* readInThreads(
  folders: ThreadFolders,
  paths: readonly string[],
): AsyncGenerator<DocumentData> {
  const threads = Array.from({ length: Math.min(mostThreads, availableParallelism()) }, () =>
    startThread(folders),
  );
  const asked: Promise<DocumentData[]>[] = [];
  for (let from = 0, turn = 0; from < paths.length; from += filesAtOnce, turn += 1) {
    const thread = threads[turn % threads.length];
    if (thread) asked.push(thread.read(paths.slice(from, from + filesAtOnce)));
    // Each thread has its next files waiting, and no more is held than that.
    if (asked.length > 2 * threads.length) yield* (await asked.shift()) ?? [];
  }
  for (const documents of asked) yield* await documents;
  await Promise.all(threads.map((thread) => thread.end()));
}

interface ReadingThread {
  read: (paths: readonly string[]) => Promise<DocumentData[]>;
  end: () => Promise<unknown>;
}

/** A thread that answers in the order in which it is asked. */
function startThread(folders: ThreadFolders): ReadingThread {
  const worker = new Worker(new URL('./documents-thread.ts', import.meta.url), {
    workerData: folders,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const waiting: PromiseWithResolvers<DocumentData[]>[] = [];
  worker.on('message', (documents: DocumentData[]) => waiting.shift()?.resolve(documents));
  worker.on('error', (error) => {
    for (const { reject } of waiting) reject(error);
  });
  return {
    read: (paths) => {
      const answer = Promise.withResolvers<DocumentData[]>();
      waiting.push(answer);
      worker.postMessage(paths);
      return answer.promise;
    },
    end: () => worker.terminate(),
  };
}
