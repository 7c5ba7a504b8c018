import { parentPort } from 'node:worker_threads';
import { type TableLines, TablesOnDisk } from './tables-on-disk.ts';

const tables = new TablesOnDisk();

/** Lines come in the order in which they are to stand; null says that there are no more. */
parentPort?.on('message', (lines: readonly TableLines[] | null) => {
  if (lines !== null) for (const each of lines) tables.add(each);
  else parentPort?.postMessage(tables.end());
});
