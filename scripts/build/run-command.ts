import { spawn } from 'node:child_process';

export interface Command {
  /** Arguments for this same Node: a script and what it takes. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** What Node makes of our code before it runs it. It may be deleted: then Node makes it again. */
export const compiledCode = { NODE_COMPILE_CACHE: '.cache/compiled' };

/**
 * For work on all reports, which leaves much behind: with less room a tenth of the time and more goes into clearing it away.
 * In megabytes; it takes up to three times as much.
 */
export function roomForYoung(megabytes: number): string {
  return `--max-semi-space-size=${megabytes}`;
}

/** Runs a script under the Node that runs us, with our terminal, and resolves to its exit code. */
export function runNode({ args, env = {} }: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...compiledCode, ...env },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The script behind an installed command. Named by file, since on Windows `.bin` holds shell wrappers. */
export function installed(name: 'astro' | 'vitest' | 'biome' | 'tsc'): string {
  const scripts = {
    astro: 'node_modules/astro/bin/astro.mjs',
    vitest: 'node_modules/vitest/vitest.mjs',
    biome: 'node_modules/@biomejs/biome/bin/biome',
    tsc: 'node_modules/typescript/bin/tsc',
  };
  return scripts[name];
}
