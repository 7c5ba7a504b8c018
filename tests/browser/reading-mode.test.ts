import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser, widths } from './reader.ts';
import { violationsOn } from './violations.ts';

useBrowser();

const size = 'getComputedStyle(document.querySelector("main p")).fontSize';

describe.each(widths)('at %i px', (width) => {
  test('the mode for older readers enlarges every page, and is remembered', () =>
    reading({ width }, async (page) => {
      await page.goto('/');
      const button = page.getByRole('button', { name: '长者模式' });
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await page.goto('/governments/640502/2020/');
      expect(Number.parseFloat(await page.evaluate<string>(size))).toBeGreaterThanOrEqual(24);
      expect(await page.locator('#cite').isVisible()).toBe(false);
      expect(await overflow(page)).toBe(0);
      await page.getByRole('button', { name: '长者模式' }).click();
      await page.reload();
      expect(await page.locator('#cite').isVisible()).toBe(true);
    }));
});

test.each(['light', 'dark'] as const)('a report in it has no violation, %s', (scheme) =>
  reading({ scheme }, async (page) => {
    await page.goto('/governments/640502/2020/');
    await page.getByRole('button', { name: '长者模式' }).click();
    expect(await violationsOn(page)).toEqual([]);
  }));
