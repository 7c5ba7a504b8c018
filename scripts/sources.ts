import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { expandSources, isBesideReports, isSidecar, type SourceFile } from '../src/ingest/index.ts';

/** Paths of all dropped files below a folder, in the same order on every system. */
export async function sourcePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const reports = paths.filter((path) => !isBesideReports(path));
  const stems = new Set(reports.map(stemOf));
  // A sidecar without a report is handed on like a report, so that its owner is told.
  const lone = paths.filter((path) => isSidecar(path) && !stems.has(stemOf(path)));
  return [...reports, ...lone].sort();
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** Reads the files one by one, an archive as the files in it. */
export async function* readSources(folder: string, paths: readonly string[]): AsyncGenerator<SourceFile> {
  for (const file of paths) yield* await readSource(join(folder, file), file);
}

/** The files that a path stands for. One that cannot be opened is handed on without bytes and reported like any other. */
export async function readSource(path: string, file: string): Promise<SourceFile[]> {
  try {
    const [bytes, sidecar] = await Promise.all([readFile(path), sidecarOf(path)]);
    return expandSources({ file, bytes, ...(sidecar === null ? {} : { sidecar }) });
  } catch (error) {
    return [{ file, bytes: new Uint8Array(), problem: problemOf(error) }];
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  EBUSY: '正被别的程序占用',
};

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problems[code] ?? (code === '' ? '原因不明' : `系统说 ${code}`);
}

/** The `<name>.yaml` beside a report: 香山乡2020年.txt → 香山乡2020年.yaml. */
async function sidecarOf(path: string): Promise<string | null> {
  const stem = stemOf(path);
  for (const name of [`${stem}.yaml`, `${stem}.yml`]) {
    const text = await readFile(name, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
