import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../scripts/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const ownContent = join(root, 'content');

/** What one run of `scripts/ingest.ts` left behind. */
export interface IngestRun {
  code: number;
  /** What the clerk was told. */
  told: string;
  /** The open data: path → bytes. */
  data: ReadonlyMap<string, Buffer>;
}

/** Runs the ingest as `npm run ingest` does, on a content folder, in a process of its own. */
export async function ingestRun(content: string, env: Record<string, string> = {}): Promise<IngestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'yangguang-'));
  const out = join(folder, 'data');
  // What another run has read would answer for this one.
  const folders = ['--content', content, '--out', out, '--cache', join(folder, 'cache')];
  const child = spawn(process.execPath, ['scripts/ingest.ts', ...folders], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let told = '';
  child.stderr.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  child.stdout.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  const code = await new Promise<number>((resolve) => {
    child.once('close', (status) => resolve(status ?? 1));
  });
  const data = filesIn(out);
  rmSync(folder, { recursive: true });
  return { code, told, data };
}

/** A content folder with these files in `reports/` and the register of the product. Gone when the test is. */
export function contentWith(reports: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith({
    'governments.csv': readFileSync(join(ownContent, 'governments.csv'), 'utf8'),
  });
  for (const [name, content] of Object.entries(reports)) {
    const path = join(folder, 'reports', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}
