import { readdirSync, renameSync, statSync } from 'node:fs';
import { filesBelow } from '../build/files-below.ts';
import { makeArchive } from './made-archive.ts';
import { copyProject } from './project-copy.ts';
import { type Measured, runMeasured } from './run-measured.ts';

/**
 * Builds a site of so many reports in a copy of this project, with the same command that builds the real one: first of all
 * reports but two, then again when one is dropped in, and when the other is. The first to be dropped in finds one site only;
 * the next is made of the one before.
 */
export async function measureBuild(size: number): Promise<Record<string, number | string>> {
  const project = copyProject(`bench/${size}`);
  makeArchive(`${project}/content`, size);
  const reports = `${project}/content/reports`;
  const added = readdirSync(reports).sort().slice(-2);
  for (const file of added) renameSync(`${reports}/${file}`, `${project}/${file}`);
  const all = await runMeasured(['scripts/build.ts'], project);
  const withOneMore: Measured[] = [];
  for (const file of added) {
    renameSync(`${project}/${file}`, `${reports}/${file}`);
    withOneMore.push(await runMeasured(['scripts/build.ts'], project));
  }
  const [first, next] = withOneMore;
  const files = next?.code === 0 ? filesBelow(`${project}/dist`) : [];
  const bytes = files.reduce((sum, file) => sum + statSync(`${project}/dist/${file}`).size, 0);
  const peaks = [all, ...withOneMore].flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return {
    ...timesOf('', all),
    ...timesOf('加一份的', first),
    ...timesOf('再加一份的', next),
    最大进程MB: peaks.length === 0 ? '未知' : Math.max(...peaks),
    文件数: files.length,
    网站MB: Math.round(bytes / 1024 ** 2),
  };
}

function timesOf(what: string, measured: Measured | undefined): Record<string, number | string> {
  const { code, seconds, processorSeconds } = measured ?? { code: 1, seconds: 0, processorSeconds: null };
  return {
    [`${what}秒`]: code === 0 ? Number(seconds.toFixed(1)) : '没有建成',
    [`${what}处理器秒`]: processorSeconds === null ? '未知' : Number(processorSeconds.toFixed(1)),
  };
}
