import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file by its name, without the folder. */
export interface OfficeFile {
  name: string;
  bytes: Uint8Array;
}

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Opens files in LibreOffice and saves each as another kind. Throws where it complains of one. */
export function convert(files: readonly OfficeFile[], ending: string, filter = ending): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'yangguang-'));
  try {
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const names = files.map(({ name }) => join(folder, name));
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', saved, ...names];
    const said = execFileSync('soffice', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (/error|failed/i.test(said)) throw new Error(said);
    return files.map(({ name }) => readFileSync(join(saved, name.replace(/\.[a-z]+$/, `.${ending}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
