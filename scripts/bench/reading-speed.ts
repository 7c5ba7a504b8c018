import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOfKinds } from './files-of-kinds.ts';
import { runMeasured } from './run-measured.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** How fast files of each kind are read, warm, in one process each. A PDF file is read where one is given. */
export async function readingSpeed(pdf: string | undefined): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yangguang-bench-'));
  const kinds = filesOfKinds(folder).map((kind) => ({ ...kind, rounds: 100 }));
  if (pdf !== undefined) kinds.push({ kind: 'PDF', files: [pdf], rounds: 20 });
  const rows: Record<string, string | number>[] = [];
  for (const { kind, files, rounds } of kinds) {
    const result = join(folder, 'milliseconds');
    const args = ['scripts/bench/read-files.ts', '--result', result, '--rounds', String(rounds), ...files];
    const { peakMegabytes } = await runMeasured(args, project);
    const milliseconds = Number(readFileSync(result, 'utf8'));
    rows.push({
      项目: `读取${kind}，已预热`,
      每份毫秒: Number(milliseconds.toFixed(2)),
      每秒份数: Math.round(1000 / milliseconds),
      最大进程MB: peakMegabytes ?? '不详',
    });
  }
  rmSync(folder, { recursive: true, force: true });
  return rows;
}
