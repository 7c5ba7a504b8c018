import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foundText } from '../src/ingest/index.ts';
import { lockOfData } from './build/data-lock.ts';
import { withLock } from './build/run-lock.ts';
import { tellDiskFailures } from './disk-failure.ts';
import { ingestFolder } from './ingest-folder.ts';
import { progressOf } from './progress.ts';
import { contentFolder, loadRegister } from './register.ts';
import { sourcePaths } from './sources.ts';

/** `npm run ingest`: content/ → public/data/. Exit 1 where a file could not be published, or a word beside one fits nothing; the others are. */
tellDiskFailures();
const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    out: { type: 'string', default: fileURLToPath(new URL('../public/data', import.meta.url)) },
    cache: { type: 'string', default: fileURLToPath(new URL('../.cache/documents', import.meta.url)) },
  },
});
const register = await loadRegister(options.content);
const paths = await sourcePaths(join(options.content, 'reports'));
const progress = progressOf('读取报告', paths.length);
let readCount = 0;

const { archive, questions } = await withLock(lockOfData(options.out), () =>
  ingestFolder(options, paths, register, () => {
    readCount += 1;
    progress.step();
  }),
);
for (const { file, findings } of archive.unpublished)
  progress.say(`${file}：没有发布\n${foundText(findings, [])}`);
for (const { file, findings } of questions)
  progress.say(`${file}：已经发布，但有一处要改\n${foundText(findings, [])}`);
if (archive.unpublished.length + questions.length > 0) process.exitCode = 1;
const taken = archive.withdrawn.length === 0 ? '' : `，撤回 ${archive.withdrawn.length} 份`;
progress.end(`共 ${readCount} 份文件，发布 ${archive.reports.length} 份报告${taken}，数据在 ${options.out}`);
