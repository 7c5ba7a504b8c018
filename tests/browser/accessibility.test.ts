import { describe, expect, test } from 'vitest';
import { pageTypes } from './pages.ts';
import { overflow, reading, useBrowser } from './reader.ts';
import { violationsOn } from './violations.ts';

useBrowser();

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pageTypes)('%s has no violation', (_, address, answered = 'main') =>
    reading({ scheme }, async (page) => {
      await page.goto(address);
      await page.locator(answered).first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
    }));
});

test.each(pageTypes)('%s fits a narrow phone, with large text', (_, address, answered = 'main') =>
  reading({ width: 320 }, async (page) => {
    await page.goto(address);
    await page.locator(answered).first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page)).toBe(0);
  }));
