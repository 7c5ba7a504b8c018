import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { SourceFile } from '../src/ingest/index.ts';

/** Files beside reports that are no reports: sidecars, notes of the system, what an editor leaves behind. */
const ignored = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.ya?ml$|~$/i;

/** Paths of all dropped files below a folder, in the same order on every system. */
export async function sourcePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.filter((path) => !ignored.test(path)).sort();
}

/** Reads the files one by one. A file that cannot be opened is handed on without bytes and reported like any other. */
export async function* readSources(folder: string, paths: readonly string[]): AsyncGenerator<SourceFile> {
  for (const file of paths) yield await readSource(join(folder, file), file);
}

export async function readSource(path: string, file: string): Promise<SourceFile> {
  try {
    const [bytes, sidecar] = await Promise.all([readFile(path), sidecarOf(path)]);
    return { file, bytes, ...(sidecar === null ? {} : { sidecar }) };
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : '未知原因';
    return { file, bytes: new Uint8Array(), problem };
  }
}

/** The `<name>.yaml` beside a report: 香山乡2020年.txt → 香山乡2020年.yaml. */
async function sidecarOf(path: string): Promise<string | null> {
  const stem = join(dirname(path), basename(path, extname(path)));
  for (const name of [`${stem}.yaml`, `${stem}.yml`]) {
    const text = await readFile(name, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
