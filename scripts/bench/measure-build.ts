import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { filesBelow } from '../build/files-below.ts';
import { makeArchive } from './made-archive.ts';
import { copyProject } from './project-copy.ts';
import { type Measured, runMeasured } from './run-measured.ts';

/**
 * Builds a site of so many reports in a copy of this project, with the same command that builds the real one: first of all
 * reports but one, then again when that one is dropped in.
 */
export async function measureBuild(size: number): Promise<Record<string, number | string>> {
  const project = copyProject(`bench/${size}`);
  makeArchive(`${project}/content`, size);
  const reports = `${project}/content/reports`;
  const added = readdirSync(reports).sort().at(-1) ?? '';
  renameSync(`${reports}/${added}`, `${project}/${added}`);
  const all = await runMeasured(['scripts/build.ts'], project);
  renameSync(`${project}/${added}`, `${reports}/${added}`);
  const one = await runMeasured(['scripts/build.ts'], project);
  const files = one.code === 0 ? filesBelow(`${project}/dist`) : [];
  const bytes = files.reduce((sum, file) => sum + statSync(`${project}/dist/${file}`).size, 0);
  rmSync(project, { recursive: true, force: true });
  const peaks = [all, one].flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return {
    ...timesOf('', all),
    ...timesOf('加一份的', one),
    最大进程MB: peaks.length === 0 ? '未知' : Math.max(...peaks),
    文件数: files.length,
    网站MB: Math.round(bytes / 1024 ** 2),
  };
}

function timesOf(
  what: string,
  { code, seconds, processorSeconds }: Measured,
): Record<string, number | string> {
  return {
    [`${what}秒`]: code === 0 ? Number(seconds.toFixed(1)) : '没有建成',
    [`${what}处理器秒`]: processorSeconds === null ? '未知' : Number(processorSeconds.toFixed(1)),
  };
}
