import { unwatchFile, watchFile } from 'node:fs';
import type { Plugin, ViteDevServer } from 'vite';
import { dataDigestsFile } from '../../src/model/data-digests.ts';

/** Written by every ingest, even where all reports are as they were. */
const watched = `public/data/${dataDigestsFile}`;
const lookEvery = 200;

/** What is made for or by the ingest and the build: in a large archive, too many files for a watcher. */
const unwatched = ['public/data*', 'content/reports', 'dist*', '.cache'].map((folder) => `**/${folder}/**`);

/**
 * While the site is being worked on: when the data were made anew, every open page shows them. The data are thousands
 * of files, so one of them is watched for all.
 */
export function showNewData(): Plugin {
  return {
    name: 'show-new-data',
    apply: 'serve',
    config: () => ({
      server: { watch: { ignored: unwatched } },
    }),
    configureServer(server) {
      const look = () => showIn(server);
      watchFile(watched, { interval: lookEvery }, look);
      server.httpServer?.on('close', () => unwatchFile(watched, look));
    },
  };
}

/** The programs stay as they are: run again, they read the new data. Making them anew would take twice as long as the ingest. */
function showIn(server: ViteDevServer): void {
  for (const { hot } of Object.values(server.environments)) hot.send({ type: 'full-reload', path: '*' });
}
