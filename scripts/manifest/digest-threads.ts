import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { digestOfFile } from './digest.ts';

/** Fewer files are read sooner than threads start. */
const worthThreads = 2000;
const mostThreads = 4;

/** The digests of files, in their order, worked out in as many threads as are worth it. Throws where one cannot be read. */
export async function digestsInThreads(paths: readonly string[], fewest = worthThreads): Promise<string[]> {
  if (paths.length < fewest) return paths.map(digestOfFile);
  const threads = Math.min(mostThreads, availableParallelism());
  const each = Math.ceil(paths.length / threads);
  const parts = Array.from({ length: threads }, (_, part) => paths.slice(part * each, (part + 1) * each));
  return (await Promise.all(parts.map(digestsInThread))).flat();
}

function digestsInThread(paths: readonly string[]): Promise<string[]> {
  const worker = new Worker(new URL('./digest-thread.ts', import.meta.url), { workerData: paths });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}
