import { rmSync, statSync } from 'node:fs';
import { filesBelow } from '../build/files-below.ts';
import { makeArchive } from './made-archive.ts';
import { copyProject } from './project-copy.ts';
import { runMeasured } from './run-measured.ts';

/** Builds a site of so many reports in a copy of this project, with the same command that builds the real one. */
export async function measureBuild(size: number): Promise<Record<string, number | string>> {
  const project = copyProject(`bench/${size}`);
  makeArchive(`${project}/content`, size);
  const { code, seconds, processorSeconds, peakMegabytes } = await runMeasured(['scripts/build.ts'], project);
  const files = code === 0 ? filesBelow(`${project}/dist`) : [];
  const bytes = files.reduce((sum, file) => sum + statSync(`${project}/dist/${file}`).size, 0);
  rmSync(project, { recursive: true, force: true });
  return {
    秒: code === 0 ? Number(seconds.toFixed(1)) : '没有建成',
    处理器秒: processorSeconds === null ? '未知' : Number(processorSeconds.toFixed(1)),
    最大进程MB: peakMegabytes ?? '未知',
    文件数: files.length,
    网站MB: Math.round(bytes / 1024 ** 2),
  };
}
