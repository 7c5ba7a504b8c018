import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withLock } from '../../scripts/build/run-lock.ts';
import { folderWith } from './temporary-folder.ts';

const lockIn = () => `${folderWith({})}/build.lock`;

test('the lock is there while the work is done, and gone after it', async () => {
  const lock = lockIn();
  expect(await withLock(lock, async () => existsSync(lock))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test('it is given up where the work fails', async () => {
  const lock = lockIn();
  await expect(withLock(lock, () => Promise.reject(new Error('磁盘满了')))).rejects.toThrow('磁盘满了');
  expect(existsSync(lock)).toBe(false);
});

test('a second run is told to wait, and the first keeps its lock', async () => {
  const lock = lockIn();
  await withLock(lock, async () => {
    await expect(withLock(lock, async () => {})).rejects.toThrow(
      `另一个生成正在进行（进程 ${process.pid}）：请等它结束，再运行一次。`,
    );
    expect(existsSync(lock)).toBe(true);
  });
});

test.each([
  ['a killed run', () => `${spawnSync(process.execPath, ['--version']).pid}\n`],
  ['a full disk', () => ''],
  ['a stray hand', () => '你好'],
])('what %s left behind is taken over', async (_, left) => {
  const lock = lockIn();
  writeFileSync(lock, left());
  expect(await withLock(lock, async () => 'done')).toBe('done');
});
