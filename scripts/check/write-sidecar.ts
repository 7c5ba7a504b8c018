import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CheckedFile } from './checked-file.ts';
import { sidecarText } from './sidecar-text.ts';

/** Writes the sidecar that a file needs beside it, and says what was done; null where it needs none. Never overwrites. */
export async function writeSidecar({ path, document, findings }: CheckedFile): Promise<string | null> {
  const text = sidecarText(document.report.source.file, findings);
  if (text === null) return null;
  if (extname(path).toLowerCase() === '.zip')
    return `没有写旁注：${document.report.source.file} 在压缩包里，请先解开。`;
  const sidecar = `${path.slice(0, path.length - extname(path).length)}.yaml`;
  try {
    await writeFile(sidecar, text, { flag: 'wx' });
    return `写了旁注 ${sidecar}，请打开它选定一行：\n${text}`;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error;
    return `旁注 ${sidecar} 已经在了，没有动它。`;
  }
}
