import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { watchContent } from '../../scripts/dev/watch-content.ts';
import { folderWith } from './temporary-folder.ts';

test('a dropped file is worked on once, and what comes meanwhile afterwards', async () => {
  const folder = folderWith({ '乡/甲.txt': '一' });
  const running = { now: 0, most: 0, all: 0 };
  const { close } = watchContent(folder, async () => {
    running.now += 1;
    running.all += 1;
    running.most = Math.max(running.most, running.now);
    await wait(300);
    running.now -= 1;
  });
  for (const text of ['二', '三', '四']) writeFileSync(join(folder, '乡/甲.txt'), text);
  await vi.waitFor(() => expect(running.all).toBe(1), 5000);
  writeFileSync(join(folder, '乡/乙.txt'), '五');
  await vi.waitFor(() => expect(running.all).toBe(2), 5000);
  close();
  expect(running.most).toBe(1);
});

test('work that failed does not end the watch', async () => {
  const folder = folderWith({ '甲.txt': '一' });
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  let count = 0;
  const { close } = watchContent(folder, async () => {
    count += 1;
    throw new Error('没有成');
  });
  writeFileSync(join(folder, '甲.txt'), '二');
  await vi.waitFor(() => expect(count).toBe(1), 5000);
  await wait(50);
  writeFileSync(join(folder, '甲.txt'), '三');
  await vi.waitFor(() => expect(count).toBe(2), 5000);
  close();
  expect(told).toHaveBeenCalledTimes(2);
  told.mockRestore();
});
