import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { projectAt } from './project.ts';

const patience = { timeout: 120_000, interval: 200 };

/** Runs `npm run dev` in a project. Returns what it has said so far. */
function develop(project: string): () => string {
  const child: ChildProcess = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: project,
    detached: true,
    // A server that finds itself in a test does not renew its pages.
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
  });
  onTestFinished(() => void process.kill(-Number(child.pid)));
  let said = '';
  const hear = (piece: Buffer) => {
    said += piece.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return () => said;
}

test('a file dropped while the site is worked on is shown; one that cannot be read is told and harms no other', async () => {
  const project = projectAt('dev-site');
  const reports = `${project}/content/reports`;
  const [file = ''] = readdirSync(reports);
  const [, code, year] = /^(\d+)-(\d{4})/.exec(file) ?? [];
  renameSync(`${reports}/${file}`, `${project}/${file}`);
  const said = develop(project);
  await vi.waitFor(() => expect(said()).toContain('http://localhost:'), patience);
  const home = /http:\/\/localhost:\d+\//.exec(said())?.[0];
  const page = async () => (await fetch(`${home}governments/${code}/${year}/`)).status;
  expect(await page()).toBe(404);
  renameSync(`${project}/${file}`, `${reports}/${file}`);
  await vi.waitFor(async () => expect(await page()).toBe(200), patience);
  writeFileSync(`${reports}/随笔.txt`, '今天天气很好。');
  await vi.waitFor(() => expect(said()).toContain('随笔.txt'), patience);
  expect(await page()).toBe(200);
}, 400_000);
