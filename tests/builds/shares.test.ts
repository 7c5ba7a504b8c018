import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differences, projectAt, run, siteOf } from './project.ts';

/** Brings what other machines made to a project, as an archive does it that is passed from job to job. */
function bringCaches(projects: readonly string[], to: string, folders: readonly string[]): void {
  for (const project of projects.filter((each) => each !== to)) {
    execFileSync('tar', ['-cf', 'shares.tar', '-C', '.cache', ...folders], { cwd: project });
    execFileSync('tar', ['-xf', `${project}/shares.tar`, '-C', '.cache'], { cwd: to });
  }
}

function unitsOf(project: string): Record<string, number> {
  const pages = `${project}/.cache/pages`;
  return Object.fromEntries(readdirSync(pages).map((unit) => [unit, statSync(`${pages}/${unit}`).ino]));
}

test('two machines that each make a share have the site of one that makes all', async () => {
  const alone = projectAt('shares/alone');
  await run(alone, ['scripts/build.ts']);
  const machines = ['shares/1', 'shares/2'].map(projectAt);
  const each = async (command: string) => {
    for (const [at, machine] of machines.entries())
      await run(machine, [command, '--shard', `${at + 1}/${machines.length}`]);
  };
  await each('scripts/ingest.ts');
  for (const machine of machines) bringCaches(machines, machine, ['documents']);
  await each('scripts/build.ts');
  const [last = ''] = machines;
  const own = Object.keys(unitsOf(last));
  bringCaches(machines, last, ['pages', 'search']);
  const all = unitsOf(last);
  expect(Object.keys(all).length).toBeGreaterThan(own.length);
  await run(last, ['scripts/build.ts']);
  // Nothing was made again.
  expect(unitsOf(last)).toEqual(all);
  expect(differences(siteOf(alone), siteOf(last))).toEqual([]);
}, 600_000);
