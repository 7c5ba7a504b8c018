import { expect, test } from 'vitest';
import { walked } from './keyboard.ts';
import { pageTypes } from './pages.ts';
import { reading, useBrowser } from './reader.ts';

useBrowser();

test.each(
  pageTypes,
)('%s is walked with the tab key alone, and shows where one is', (_, address, answered = 'main') =>
  reading({}, async (page) => {
    await page.goto(address);
    await page.locator(answered).first().waitFor();
    const { controls, missed, unseen } = await walked(page);
    expect(controls).toBeGreaterThan(0);
    expect(missed).toEqual([]);
    expect(unseen).toEqual([]);
  }));

test('the first step leads past the head of the page', () =>
  reading({}, async (page) => {
    await page.goto('/governments/640502/2020/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }));
