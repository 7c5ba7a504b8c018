import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foundText, type KeptDocument } from '../src/ingest/index.ts';
import { lockOfData } from './build/data-lock.ts';
import { withLock } from './build/run-lock.ts';
import { tellFailures } from './failures.ts';
import { ingestFolder, readFolder } from './ingest-folder.ts';
import { progressOf } from './progress.ts';
import { contentFolder, loadRegister } from './register.ts';
import { isOfShare, shareOf } from './share.ts';
import { sourcePaths } from './sources.ts';

/**
 * `npm run ingest`: content/ → public/data/. Exit 1 where a file could not be published, or a word beside one fits nothing;
 * the others are. With `--shard 2/4` the second quarter of the files is read into the cache and nothing is published.
 */
tellFailures();
const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    out: { type: 'string', default: fileURLToPath(new URL('../public/data', import.meta.url)) },
    cache: { type: 'string', default: fileURLToPath(new URL('../.cache/documents', import.meta.url)) },
    shard: { type: 'string' },
  },
});
/** So many reports are named that have something to mend; of the others is said how many they are. */
const mostToMend = 20;
const register = await loadRegister(options.content);
const paths = await sourcePaths(join(options.content, 'reports'));
await (options.shard === undefined ? publish() : readShare(options.shard));

async function publish(): Promise<void> {
  const progress = progressOf('读取报告', paths.length);
  let readCount = 0;
  const errors = new Map<string, number>();
  const { archive, questions } = await withLock(lockOfData(options.out), () =>
    ingestFolder(options, paths, register, (document) => {
      readCount += 1;
      errors.set(document.file, errorsIn(document));
      progress.step();
    }),
  );
  for (const { file, findings } of archive.unpublished)
    progress.say(`${file}：没有发布\n${foundText(findings, [])}`);
  for (const { file, findings } of questions)
    progress.say(`${file}：已经发布，但有一处要改\n${foundText(findings, [])}`);
  const toMend = archive.reports.flatMap(({ file }) => toMendText(file, errors.get(file) ?? 0));
  for (const said of toMend.slice(0, mostToMend)) progress.say(said);
  if (toMend.length > mostToMend)
    progress.say(`另有 ${toMend.length - mostToMend} 份也有须改的地方：npm run check 一份一份地说。`);
  if (archive.unpublished.length + questions.length > 0) process.exitCode = 1;
  const taken = archive.withdrawn.length === 0 ? '' : `，撤回 ${archive.withdrawn.length} 份`;
  progress.end(
    `共 ${readCount} 份文件，发布 ${archive.reports.length} 份报告${taken}，数据在 ${options.out}`,
  );
}

/** What a report itself had better mend, and nobody has explained. */
function errorsIn({ findings }: KeptDocument): number {
  return findings.filter(
    ({ about, severity, acceptance }) => about === 'document' && severity === 'error' && !acceptance,
  ).length;
}

/** It is published all the same, since that is what the report says. */
function toMendText(file: string, count: number): string[] {
  return count === 0 ? [] : [`${file}：照录发布；有 ${count} 处须改，见 npm run check -- 这份文件`];
}

async function readShare(text: string): Promise<void> {
  const share = shareOf(text);
  const own = paths.filter((_, place) => isOfShare(share, place));
  const progress = progressOf(`读取第 ${text} 份`, own.length);
  await readFolder(options, own, register, () => progress.step());
  progress.end(`第 ${text} 份的 ${own.length} 个文件读好了，留在 ${options.cache}，没有发布。`);
}
