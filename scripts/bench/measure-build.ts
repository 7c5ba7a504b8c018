import { cpSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesBelow } from '../build/files-below.ts';
import { makeArchive } from './made-archive.ts';
import { runMeasured } from './run-measured.ts';

/** What a build reads besides the reports. */
const parts = [
  'src',
  'scripts',
  'content/pages',
  'content/divisions.txt.gz',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'public/favicon.svg',
];

/** Builds a site of so many reports in a copy of this project, with the same command that builds the real one. */
export async function measureBuild(size: number): Promise<Record<string, number | string>> {
  const project = resolve('.cache/bench', String(size));
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of parts) cpSync(part, `${project}/${part}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`);
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
