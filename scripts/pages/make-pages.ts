import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { linkFiles } from '../build/link-files.ts';
import { compiledCode, roomForYoung } from '../build/run-command.ts';
import { UserError } from '../failures.ts';
import { whole } from '../share.ts';
import type { Bundle } from './bundle.ts';
import { keptUnits, type Making, makingOf } from './kept-unit.ts';
import { dealer } from './turns.ts';
import { wholeArchive } from './units.ts';

/** One more process is worth its start from so many reports on. */
const reportsEach = 250;
/** Where pages are kept, one process is often done with what changed before others have started. */
const patienceMilliseconds = 10_000;

/** What was put into the site: styles and scripts, and the pages with how they were made. */
export interface MadePages {
  bundled: readonly string[];
  units: readonly Making[];
}

/** Makes the pages of the site into a folder, or a share of them, on all processors. Throws where one could not be made. */
export async function makePages(
  { digest, renderer, folder }: Bundle,
  data: string,
  reports: number,
  site: string,
  share = whole,
): Promise<MadePages> {
  const bundled = linkFiles(`${folder}/_astro`, `${site}/_astro`);
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(reports / reportsEach)));
  const options = { env: { ...process.env, ...compiledCode, DATA_DIR: data }, execArgv: [roomForYoung(128)] };
  const letIn = dealer(share);
  const start = async () => {
    const child = fork('scripts/make-pages.ts', [digest, renderer, site], options);
    letIn(child);
    if ((await ended(child)) !== 0) throw new UserError('网页没有生成，原因见上面的提示。');
  };
  const first = start();
  const mayBeEnough = makingOf(wholeArchive)?.code === digest;
  if (!(mayBeEnough && (await endsSoon(first))))
    await Promise.all([first, ...Array.from({ length: count - 1 }, start)]);
  return { bundled: bundled.map((file) => `_astro/${file}`), units: keptUnits() };
}

function endsSoon(work: Promise<void>): Promise<boolean> {
  return Promise.race([work.then(() => true), setTimeout(patienceMilliseconds, false, { ref: false })]);
}

async function ended(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'close');
  return Number(code ?? 1);
}
