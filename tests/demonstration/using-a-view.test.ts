import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reading, useBrowser } from '../browser/reader.ts';
import { violationsOn } from '../browser/violations.ts';

useBrowser();

const townships = '/compare/?g=900121~township&y=2022';
const overYears = '/compare/?g=900121~township&m=applications.newlyReceived.total';

test('a view is taken away as a table and as a picture', () =>
  reading({}, async (page) => {
    await page.goto(townships);
    await page.locator('table.comparison').waitFor();
    const saved = async (button: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await download).path());
    };
    const csv = (await saved('下载这张表 CSV')).toString('utf8');
    expect(csv.split('\r\n')).toHaveLength(22);
    expect(csv).toContain('\ufeff政府,新收申请');
    const svg = (await saved('存为 SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg[\s\S]*fill="rgb[\s\S]*阳光年报整理/);
    expect((await saved('存为 PNG 图片')).subarray(1, 4).toString()).toBe('PNG');
  }));

test('a view that was fixed to a release says where the data are of another', () =>
  reading({}, async (page) => {
    await page.goto(townships);
    await page.locator('table.comparison').waitFor();
    await page.getByRole('button', { name: '固定到本期数据' }).click();
    await page.waitForURL(/d=[0-9a-f]{12}$/);
    await page.getByRole('button', { name: '不再固定' }).waitFor();
    expect(await page.locator('[data-status]').innerText()).toBe('');
    await page.goto(`${townships}&d=0123456789ab`);
    await page.getByText('这个地址固定在数据 0123456789ab').waitFor();
  }));

test('the keyboard alone chooses, sorts and keeps its place', () =>
  reading({}, async (page) => {
    await page.goto('/compare/');
    await page.getByRole('searchbox', { name: '地名' }).focus();
    await page.keyboard.type('演示乙县');
    const group = page.getByRole('button', { name: '演示乙县的乡镇街道（20 个）' });
    await group.waitFor();
    await group.focus();
    await page.keyboard.press('Enter');
    await page.locator('table.comparison').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-add'));
    expect(await focused()).toBe('g:900122~township');
    await page.getByRole('button', { name: '按“办理总计 2021”排序' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[aria-sort=descending]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-sort'))).toBe(
      'applications.concluded.total@2021',
    );
    await page.goBack();
    await page.locator('[aria-sort=descending]').waitFor({ state: 'detached' });
  }));

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each([
    ['a county in a year', townships],
    ['a county over years', overYears],
    ['many places', '/compare/?g=900121~township,900122~township&m=applications.newlyReceived.total'],
    ['tiles', `${townships}&k=tiles`],
    ['rates', '/compare/?g=900121&t=rates'],
    ['what changed', '/governments/900121200/changes/'],
    ['one government over years', '/compare/900121200/'],
    ['a ready county', '/compare/900121-2022/'],
  ])('%s has no violation', (_, address) =>
    reading({ scheme }, async (page) => {
      await page.goto(address);
      await page.locator('table:visible, .comparison-result').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
    }));
});

test('a view opens within a second on a processor slowed four times', () =>
  reading({}, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times: number[] = [];
    for (const address of [townships, overYears, townships]) {
      const started = performance.now();
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('table.comparison').waitFor();
      times.push(performance.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  }));
