import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { benchQueries } from '../../scripts/bench/search/queries.ts';
import { searchedReports } from '../../scripts/bench/search/searched-archive.ts';
import { truthOf } from '../../scripts/bench/search/truth.ts';
import { writeOffline } from '../../scripts/offline/write-offline.ts';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'yangguang-offline-'));
const home = pathToFileURL(folder).href;
const file = `${home}/offline.html`;
beforeAll(async () => {
  await writeOffline('640502', join(folder, 'offline.html'));
});

test.each(widths)('a county in one file opens from a stick and is read like the site, at %i px', (width) =>
  reading({ width, home }, async (page) => {
    await page.goto(file);
    await page.getByRole('link', { name: '2020', exact: true }).first().click();
    await page.locator('td[id="applications.newlyReceived.total"]').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: '目录' }).click();
    await page.locator('a[href="/compare/640502-2020/"]').click();
    await page.getByRole('table').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '沙坡头区' }).waitFor();
  }));

test('a phrase leads to its paragraph', () =>
  reading({ home }, async (page) => {
    await page.goto(file);
    await page.getByRole('searchbox').fill('农村低保对象');
    await page.keyboard.press('Enter');
    await page.getByText('在 1 份报告里找到').waitFor();
    await page.locator('.passage a').first().click();
    expect(await page.locator('#p-L25').innerText()).toContain('农村低保对象303户385人');
  }));

test('its search is exact', () =>
  reading({ home }, async (page) => {
    const reports = searchedReports('public/data').filter(({ address }) => address.includes('/640502'));
    await page.goto(file);
    for (const query of benchQueries(reports).filter((_, index) => index % 10 === 0)) {
      await page.getByRole('searchbox').fill(query.typed);
      await page.keyboard.press('Enter');
      const truth = truthOf(query, reports);
      await page.locator('[role=status]').getByText(query.typed, { exact: false }).waitFor();
      const found = await page
        .locator('.report h3 a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect([query.typed, found.sort()]).toEqual([query.typed, truth]);
    }
  }));

test('a place that is not there is told in one sentence', async () => {
  await expect(writeOffline('没有的县', null)).rejects.toThrow('没有找到“没有的县”');
  await expect(writeOffline('', null)).rejects.toThrow('用法');
});
