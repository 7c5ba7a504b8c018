import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { installed, runNode } from '../build/run-command.ts';
import { UserError } from '../failures.ts';
import { programs } from './bundle-only.ts';
import { codeDigest } from './code-digest.ts';

/** Bundles of the site's programs by the digest of the code. They may be deleted: then they are made again. */
const cache = '.cache/site-code';

/** The programs that make the pages, and the styles and scripts that go with them. */
export interface Bundle {
  digest: string;
  /** The module whose functions make pages: those of `src/render/renderer.ts`. */
  renderer: string;
  /** Holds `_astro`, to be put into the site. */
  folder: string;
}

/** Bundles the site's programs, unless that was done since the code changed last. Throws where it does not succeed. */
export async function bundle(): Promise<Bundle> {
  const digest = codeDigest();
  const folder = `${cache}/${digest}`;
  if (!existsSync(folder)) await make(folder);
  const entries = await readdir(`${folder}/${programs}`);
  const renderer = entries.find((entry) => entry.startsWith('prerender-entry'));
  if (renderer === undefined) throw new UserError(`${folder} 里没有生成网页的程序：请删除这个文件夹再试。`);
  return { digest, renderer: `${folder}/${programs}/${renderer}`, folder };
}

/** Made under another name first: what bears its digest is whole. Bundles of older code go. */
async function make(folder: string): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  const unfinished = `${folder}.unfinished`;
  const code = await runNode({
    args: [installed('astro'), 'build', '--silent', '--outDir', unfinished],
    // `public/` is put into the site by the build itself, in a tenth of the time.
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      BUNDLE_ONLY: 'true',
      PUBLIC_FOLDER: '.cache/none',
      // Or the bundler takes a gigabyte at once, of which it uses less than half.
      MIMALLOC_ARENA_EAGER_COMMIT: '0',
    },
  });
  if (code !== 0) throw new UserError('网页的程序没有打包成，原因见上面的提示。');
  await rename(unfinished, folder);
}
