import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { lockOfData } from '../../scripts/build/data-lock.ts';
import { contentWith } from '../publish/ingest-run.ts';
import { printedReport } from '../rules/printed-report.ts';
import { folderWith } from '../scripts/temporary-folder.ts';

/** The number of a process that is at work, and that we did not start the ingest from. */
function stranger(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  if (child.pid === undefined) throw new Error('no process');
  return child.pid;
}

/** Reads one report while the data are locked by a process. */
function ingestUnder(holder: number) {
  const [content, data] = [
    contentWith({ '香山乡2019年.txt': printedReport('2019') }),
    `${folderWith({})}/data`,
  ];
  writeFileSync(lockOfData(data), `${holder}\n`);
  const args = ['scripts/ingest.ts', '--content', content, '--out', data, '--cache', `${data}.cache`];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, told: stderr, published: existsSync(`${data}/archive.json`) };
}

test('of two runs that would write the same data, the second is told to wait, and writes nothing', () => {
  const holder = stranger();
  const { status, told, published } = ingestUnder(holder);
  expect(told).toContain(`另一个生成正在进行（进程 ${holder}）：请等它结束，再运行一次。`);
  expect(told).not.toMatch(/ {4}at |node:/);
  expect([status, published]).toEqual([1, false]);
});

test('a run that was started by the one that holds the data works under its lock', () => {
  expect(ingestUnder(process.pid)).toMatchObject({ status: 0, published: true });
});

test('the data of the site have the lock of the build', () => {
  expect(lockOfData('public/data')).toBe('.cache/build.lock');
});
