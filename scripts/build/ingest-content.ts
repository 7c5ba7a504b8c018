import { existsSync } from 'node:fs';
import { runNode } from './run-command.ts';

/** Reading problems in some files: the rest was published. */
const someFilesUnread = 1;

/** Runs the ingest. True where every file was read; throws where nothing was published. */
export async function ingestContent(data: string): Promise<boolean> {
  const code = await runNode({ args: ['scripts/ingest.ts', '--out', data] });
  if (code > someFilesUnread || !existsSync(`${data}/archive.json`)) {
    throw new Error('报告没有读成，没有可发布的数据。');
  }
  return code === 0;
}
