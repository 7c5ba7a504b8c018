import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  corrected,
  mended,
  practiceReport,
  type Written,
  withSlips,
} from '../../scripts/guide/practice-report.ts';
import { practiceProject } from '../../scripts/guide/practice-site.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { reading, useBrowser } from './reader.ts';

useBrowser();

const report = '/governments/640502100/2025/';

/** Puts a version of the report on the page that checks files, as the file field does. */
async function check(page: Page, written: Written): Promise<void> {
  await page.goto('/check/');
  await page.getByText('可以放文件了').waitFor();
  const buffer = Buffer.from(await practiceReport(written));
  const file = { name: '滨河镇2025年年报.docx', mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText(/^读完 1 份/).waitFor();
}

describe('a clerk publishes the report of a township', () => {
  test('its three slips are told before anything is published, each at its place', () =>
    reading({}, async (page) => {
      await check(page, withSlips);
      // A total that is off by one fits neither its row, nor its column, nor the text.
      expect(
        (await page.locator('.card h4').allInnerTexts()).map((title) => title.replace(/^\d+\s*/, '')),
      ).toEqual([
        '须改 分项之和与总计',
        '须改 收到的与办理的相抵（勾稽关系）',
        '请核对 标题年度与统计期限一致',
        '请核对 文中的收到申请数与表三',
        '请核对 文中的金额与表二的单位',
      ]);
      for (const [told, line] of [
        [/相加是 3，总计写的是 4/, /一、本年新收.*4/s],
        [/标题写的是 2025 年，统计期限是 2024 年/, /统计期限自2024年1月1日/],
        [/收取信息处理费1200元.*单位是万元/, /收取信息处理费1200元/],
      ] as const) {
        const card = page.locator('.card').filter({ hasText: told });
        await card.getByRole('link', { name: /^原文第/ }).click();
        expect(await page.locator('.transcript li:target').innerText()).toMatch(line);
      }
      const fee = page.locator('.card').filter({ hasText: '信息处理费' });
      await fee.getByRole('link', { name: '看这一格' }).click();
      expect(await page.locator('td:target').innerText()).toContain('1200');
    }));

  test('once they are mended, nothing is left to mend', () =>
    reading({}, async (page) => {
      await check(page, mended);
      await page.getByText('读完 1 份，都可以发布。').waitFor();
      expect(await page.locator('.findings').innerText()).toContain('没有要改的地方');
      expect(await page.locator('.card').count()).toBe(0);
    }));

  test('dropped in, it is on the site; a second version supersedes it, and the first stays to be read', {
    timeout: 180_000,
  }, async () => {
    const { dropIn, build } = practiceProject('story');
    dropIn('滨河镇2025年年报.docx', await practiceReport(mended));
    await visit((await build()).site, async (page) => {
      await page.goto(report);
      expect(await page.locator('h1').innerText()).toContain('2025');
      expect(await page.locator('main').innerText()).toContain('收到 3 件政府信息公开申请');
    });
    dropIn('滨河镇更正.docx', await practiceReport(corrected));
    await visit((await build()).site, async (page) => {
      await page.goto(report);
      expect(await page.locator('main').innerText()).toContain('这是更正后公布的第 2 版');
      const changed = page.locator('#versions tbody tr');
      expect(await changed.allInnerTexts()).toEqual([expect.stringMatching(/行政处罚.*\t5\t6/s)]);
      await page.locator('#versions').getByRole('link', { name: '第 1 版' }).click();
      expect(await page.locator('main').innerText()).toContain('已经被后来公布的一版取代');
      expect(await page.locator('main').innerText()).toMatch(/行政处罚\s+5/);
      await page.goto('/changes/');
      const told = await page.locator('main li').filter({ hasText: '滨河镇 2025 年报告' }).allInnerTexts();
      expect(told.map((line) => line.slice(0, 2))).toEqual(['更正', '公布']);
    });
  });
});

/** Lets a reader loose on a site that was built for the test. */
async function visit(site: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { address, close } = await listen(site, 0);
  await reading({ home: address.replace(/\/$/, '') }, look).finally(close);
}
