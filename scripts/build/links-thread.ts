import { workerData } from 'node:worker_threads';
import { checkLinks } from './check-links.ts';
import { KnownLinks } from './known-links.ts';

/** What the thread is told when it starts. */
export interface CheckedSite {
  site: string;
  files: readonly string[];
}

const { site, files } = workerData as CheckedSite;
checkLinks(site, new KnownLinks(), files);
