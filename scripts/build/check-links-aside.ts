import { Worker } from 'node:worker_threads';
import type { CheckedSite } from './links-thread.ts';

/** Checks the links of a site in a thread of its own. Throws what the check throws. */
export function checkLinksAside(site: string, files: readonly string[]): Promise<void> {
  const checked: CheckedSite = { site, files };
  const thread = new Worker(new URL('./links-thread.ts', import.meta.url), { workerData: checked });
  return new Promise((resolve, reject) => thread.once('exit', () => resolve()).once('error', reject));
}
