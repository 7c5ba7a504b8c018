import { statSync } from 'node:fs';
import { dataDigestsFile } from '../../src/model/data-digests.ts';
import { UserError } from '../failures.ts';
import { roomForYoung, runNode } from './run-command.ts';

/** Runs the ingest. True where every file was read; throws where nothing was published, so that no old data pass for new. */
export async function ingestContent(data: string): Promise<boolean> {
  const before = writtenAt(`${data}/${dataDigestsFile}`);
  const code = await runNode({ args: [roomForYoung(64), 'scripts/ingest.ts', '--out', data] });
  if (code !== 0 && writtenAt(`${data}/${dataDigestsFile}`) === before) {
    throw new UserError('报告没有读成，没有可发布的数据。');
  }
  return code === 0;
}

/** When a file was written; null where it is not there. */
function writtenAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
