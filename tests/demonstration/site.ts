import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { listen } from '../../scripts/serve/listen.ts';

const site = '.cache/demonstration/dist';

/** Serves the site of the demonstration while the tests run. */
export default async function serveDemonstration(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${site}/index.html`)) throw new Error('run npm run demonstration first');
  const { address, close } = await listen(site, 0);
  project.provide('folder', site);
  project.provide('site', address.replace(/\/$/, ''));
  return close;
}
