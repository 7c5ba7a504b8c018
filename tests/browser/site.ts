import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { listen } from '../../scripts/serve/listen.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served. */
    site: string;
    /** The folder that its files lie in. */
    folder: string;
  }
}

/** Serves the finished site while the tests run. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first');
  const { address, close } = await listen('dist', 0);
  project.provide('folder', 'dist');
  project.provide('site', address.replace(/\/$/, ''));
  return close;
}
