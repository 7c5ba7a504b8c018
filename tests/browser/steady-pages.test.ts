import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { reading, useBrowser, widths } from './reader.ts';

useBrowser();

/** How far a page jumps while it is loaded, as browsers measure it: 0.1 is felt. */
async function jumps(page: Page, address: string, last: string): Promise<number> {
  await page.addInitScript(() => {
    const seen = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset.jumps = `${Number(document.documentElement.dataset.jumps ?? 0) + (entry as PerformanceEntry & { value: number }).value}`;
    });
    seen.observe({ type: 'layout-shift', buffered: true });
  });
  // An answer that takes a while comes after the page was drawn.
  await page.route('**/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(address);
  await page.locator(last).last().waitFor();
  await page.waitForTimeout(300);
  return Number(await page.evaluate(() => document.documentElement.dataset.jumps ?? 0));
}

const asking = ['?place=64', '?place=640502100', '?year=2020&place=640502'];

test.each(
  asking.flatMap((asked) => widths.map((width) => [asked, width] as const)),
)('the findings of %s come without a jump at %i pixels', (asked, width) =>
  reading({ width }, async (page) => {
    expect(await jumps(page, `/audit/${asked}`, '.findings li, [data-status]:not(:empty)')).toBeLessThan(
      0.01,
    );
    expect(await page.getByRole('heading', { level: 2 }).last().isVisible()).toBe(true);
  }));

test('without an answer what comes after it is shown all the same', () =>
  reading({ meant: /is not valid JSON/ }, async (page) => {
    await page.route('**/audit/*.json', (route) => route.fulfill({ body: 'none' }));
    await page.goto('/audit/?place=64');
    const last = page.getByRole('heading', { level: 2 }).last();
    await last.waitFor();
    expect(await last.isVisible()).toBe(true);
  }));

test('without script nothing waits, and no form is shown that would do nothing', () =>
  reading({ script: false }, async (page) => {
    await page.goto('/audit/?place=64');
    expect(await page.getByRole('heading', { level: 2 }).last().isVisible()).toBe(true);
    expect(await page.locator('audit-filter form').isVisible()).toBe(false);
  }));
