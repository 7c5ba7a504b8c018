import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeArchive } from '../../scripts/bench/made-archive.ts';
import { copyProject } from '../../scripts/bench/project-copy.ts';
import { filesBelow } from '../../scripts/build/files-below.ts';

const reports = 4;
/** Two folders as unlike as folders are, and what a machine says of its place and its people's language. */
const places = {
  'twins/here': { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  'twins/另 一处/further down': { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
};

const projects: string[] = [];
afterAll(() => {
  for (const project of projects) rmSync(project, { recursive: true, force: true });
});

/** Builds a site in a copy of the project at a place, and gives its files with their bytes. */
async function built(place: string, env: Record<string, string>): Promise<Map<string, Buffer>> {
  const project = copyProject(place);
  projects.push(project);
  makeArchive(`${project}/content`, reports);
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  const site = `${project}/dist`;
  return new Map(filesBelow(site).map((file) => [file, readFileSync(`${site}/${file}`)]));
}

test('two builds in two places are the same, byte by byte', async () => {
  const [one, other] = await Promise.all(Object.entries(places).map(([place, env]) => built(place, env)));
  if (one === undefined || other === undefined) throw new Error('two builds');
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, bytes]) => !other.get(file)?.equals(bytes)).map(([file]) => file)).toEqual(
    [],
  );
  expect([...one.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'manifest.sha256', 'data/yangguang.zip']),
  );
}, 600_000);
