import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import { makeArchive } from '../../scripts/bench/made-archive.ts';
import { copyProject } from '../../scripts/bench/project-copy.ts';
import { filesBelow } from '../../scripts/build/files-below.ts';

const reports = 4;

/** A copy of the project with a few made-up reports, gone when the test is. */
export function projectAt(place: string): string {
  const project = copyProject(place);
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  makeArchive(`${project}/content`, reports);
  return project;
}

/** Runs one of the commands in a project, which must succeed. */
export async function run(
  project: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
}

/** The files of a site with their bytes. */
export function siteOf(project: string): Map<string, Buffer> {
  const site = `${project}/dist`;
  return new Map(filesBelow(site).map((file) => [file, readFileSync(`${site}/${file}`)]));
}

/** Files that one site has and the other has not, or has otherwise. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => !one.get(file)?.equals(other.get(file) ?? Buffer.of(0)));
}
