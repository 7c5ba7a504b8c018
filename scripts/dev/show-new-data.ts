import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Plugin, ViteDevServer } from 'vite';
import { foundText } from '../../src/ingest/print.ts';
import type { Archive } from '../../src/model/archive.ts';

const archiveFile = 'public/data/archive.json';
const lookEvery = 200;

/**
 * While the site is being worked on: when the data were made anew, every open page shows them, and files that were not
 * published are told of on top of it. The data are thousands of files, so one of them is watched for all.
 */
export function showNewData(): Plugin {
  return {
    name: 'show-new-data',
    apply: 'serve',
    config: () => ({
      server: { watch: { ignored: ['**/public/data*/**', '**/content/reports/**', '**/dist*/**'] } },
    }),
    configureServer(server) {
      const look = () => showIn(server);
      watchFile(archiveFile, { interval: lookEvery }, look);
      server.httpServer?.on('close', () => unwatchFile(archiveFile, look));
      server.ws.on('connection', () => tell(server));
    },
  };
}

function showIn(server: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload', path: '*' });
  }
}

/** A page that opens hears what is to be mended, over what it shows. */
function tell(server: ViteDevServer): void {
  const message = unpublishedText(readFileSync(archiveFile, 'utf8'));
  if (message !== null) server.ws.send({ type: 'error', err: { message, stack: '' } });
}

/** What keeps files from being published, in the words of the terminal; null where nothing does. */
export function unpublishedText(archiveJson: string): string | null {
  const { unpublished } = JSON.parse(archiveJson) as Pick<Archive, 'unpublished'>;
  if (unpublished.length === 0) return null;
  const files = unpublished.map(({ file, findings }) => `${file}：没有发布\n${foundText(findings, [])}`);
  return `${files.join('\n\n')}\n\n其他报告照常显示。改好存盘，这里就会更新。`;
}
