import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StoredDocument } from './document-cache.ts';
import type { ThreadFolders } from './documents-thread.ts';

const mostThreads = 4;
const filesAtOnce = 16;
/** More room for what is short-lived saves a tenth of the time. */
const youngMegabytes = 64;

/** Reads files in several threads; the documents come in the order of the paths. */
export async function* readInThreads(
  folders: ThreadFolders,
  paths: readonly string[],
): AsyncGenerator<StoredDocument> {
  const threads = Array.from({ length: Math.min(mostThreads, availableParallelism()) }, () =>
    startThread(folders),
  );
  const asked: Promise<StoredDocument[]>[] = [];
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
  read: (paths: readonly string[]) => Promise<StoredDocument[]>;
  end: () => Promise<unknown>;
}

/** A thread that answers in the order in which it is asked. */
function startThread(folders: ThreadFolders): ReadingThread {
  const worker = new Worker(new URL('./documents-thread.ts', import.meta.url), {
    workerData: folders,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const waiting: PromiseWithResolvers<StoredDocument[]>[] = [];
  worker.on('message', (documents: StoredDocument[]) => waiting.shift()?.resolve(documents));
  worker.on('error', (error) => {
    for (const { reject } of waiting) reject(error);
  });
  return {
    read: (paths) => {
      const answer = Promise.withResolvers<StoredDocument[]>();
      waiting.push(answer);
      worker.postMessage(paths);
      return answer.promise;
    },
    end: () => worker.terminate(),
  };
}
