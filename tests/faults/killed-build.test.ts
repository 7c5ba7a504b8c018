import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../../scripts/bench/made-archive.ts';
import { copyProject } from '../../scripts/bench/project-copy.ts';
import { restore } from '../../scripts/build/swap.ts';
import { verifySite } from '../../scripts/verify/verify-site.ts';

const moments = Number(process.env.FAULT_MOMENTS ?? 50);
const seed = Number(process.env.FC_SEED ?? 20260131);
const fewReports = 12;

let project: string;
/** The digest of the site that is live before any build is killed, and how long a build takes here. */
let release: string;
let duration: number;

/** Starts a build in a process group of its own; with a moment given, everything in it is killed then. */
function build(killedAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    stdio: 'ignore',
    detached: true,
  });
  const timer =
    killedAfter === undefined
      ? undefined
      : setTimeout(() => {
          if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
        }, killedAfter);
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    }),
  );
}

beforeAll(async () => {
  project = copyProject('faults');
  makeArchive(`${project}/content`, fewReports);
  const started = performance.now();
  expect(await build()).toBe(0);
  duration = performance.now() - started;
  release = (await verifySite(`${project}/dist`)).release;
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const whole = { missing: [], changed: [], surplus: [] };
const momentsOfABuild = fc.sample(fc.noBias(fc.integer({ min: 0, max: 105 })), { numRuns: moments, seed });

test.each(momentsOfABuild.map((part, at) => [at + 1, part]))(
  'build %i, killed after %d % of its time, leaves the last site whole',
  async (number, part) => {
    // Every other build has to make all pages; the rest finds them kept, as far as a killed build kept them.
    if (number % 2 === 0) rmSync(`${project}/.cache/pages`, { recursive: true, force: true });
    await build((part / 100) * duration);
    await restore(`${project}/dist`);
    // The same sources give the same site, so the old and the new one have the same name.
    expect(await verifySite(`${project}/dist`)).toMatchObject({ ...whole, release });
  },
  120_000,
);

test('the next build is right, and nothing of the killed ones is left', async () => {
  expect(await build()).toBe(0);
  expect(await verifySite(`${project}/dist`)).toMatchObject({ ...whole, release });
  expect(existsSync(`${project}/.cache/build.lock`)).toBe(false);
  expect(readdirSync(project).filter((entry) => entry.startsWith('dist'))).toEqual(['dist', 'dist.last']);
  expect(readdirSync(`${project}/public`).filter((entry) => entry.startsWith('data'))).toEqual(['data']);
}, 120_000);

test('a site that is made of the one before the last has nothing of it that does not belong there', async () => {
  const report = `${project}/content/reports/${readdirSync(`${project}/content/reports`).sort()[0]}`;
  const laidAside = `${project}/laid aside.txt`;
  const built = async () => {
    expect(await build()).toBe(0);
    const verification = await verifySite(`${project}/dist`);
    expect(verification).toMatchObject(whole);
    return verification.release;
  };
  const releases: string[] = [];
  for (const [from, to] of [
    [report, laidAside],
    [laidAside, report],
    [report, laidAside],
  ] as const) {
    renameSync(from, to);
    releases.push(await built());
  }
  rmSync(`${project}/dist.last`, { recursive: true });
  const [without, again, withoutAgain] = releases;
  expect([again, withoutAgain, await built()]).toEqual([release, without, without]);
  expect(without).not.toBe(release);
  renameSync(laidAside, report);
  expect(await built()).toBe(release);
}, 240_000);

test('two builds at once: one is told to wait, and the site is whole', async () => {
  const codes = await Promise.all([build(), build()]);
  expect(codes.sort()).toEqual([0, 1]);
  expect(await verifySite(`${project}/dist`)).toMatchObject({ ...whole, release });
}, 120_000);
