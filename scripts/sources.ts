import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { expandSources, pathsToRead, type SourceFile, sidecarNames } from '../src/ingest/index.ts';
import { digestOf } from './manifest/digest.ts';

/** Paths of all dropped files below a folder that are to be read. */
export async function sourcePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return pathsToRead(paths);
}

/** The files that a path stands for: an archive stands for the files in it. */
export function readSource(path: string, file: string): SourceFile[] {
  return expandSources(openSource(path, file));
}

/** A file as it lies there. One that cannot be opened is handed on without bytes and reported like any other. */
export function openSource(path: string, file: string): SourceFile {
  try {
    const bytes = readFileSync(path);
    const sidecar = sidecarOf(path);
    return { file, bytes, sha256: digestOf(bytes), ...(sidecar === null ? {} : { sidecar }) };
  } catch (error) {
    return { file, bytes: new Uint8Array(), problem: problemOf(error) };
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

function sidecarOf(path: string): string | null {
  const name = sidecarNames(path).find((each) => existsSync(each));
  return name === undefined ? null : readFileSync(name, 'utf8');
}
