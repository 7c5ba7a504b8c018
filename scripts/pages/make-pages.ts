import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { linkFiles } from '../build/link-files.ts';
import { whole } from '../share.ts';
import { bundle } from './bundle.ts';
import { keptPages } from './kept-unit.ts';
import { dealTurns } from './turns.ts';

/** One more process is worth its start from so many reports on. */
const reportsEach = 250;

/** Makes the pages of the site into a folder, or a share of them, on all processors. Throws where one could not be made; returns the files. */
export async function makePages(
  data: string,
  reports: number,
  site: string,
  share = whole,
): Promise<string[]> {
  const { digest, renderer, folder } = await bundle();
  const bundled = linkFiles(`${folder}/_astro`, `${site}/_astro`);
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(reports / reportsEach)));
  const args = [digest, renderer, site];
  const options = { env: { ...process.env, DATA_DIR: data }, execArgv: [] };
  const processes = Array.from({ length: count }, () => fork('scripts/make-pages.ts', args, options));
  dealTurns(processes, share);
  const codes = await Promise.all(processes.map(ended));
  if (codes.some((code) => code !== 0)) throw new Error('网页没有生成，原因见上面的提示。');
  return [...bundled.map((file) => `_astro/${file}`), ...keptPages()];
}

async function ended(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'close');
  return Number(code ?? 1);
}
