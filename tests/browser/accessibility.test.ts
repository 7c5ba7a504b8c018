import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { pageTypes } from './pages.ts';
import { overflow, reading, useBrowser } from './reader.ts';

useBrowser();

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pageTypes)('%s has no violation', (_, address, answered = 'main') =>
    reading({ scheme }, async (page) => {
      await page.goto(address);
      await page.locator(answered).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' ')}`,
      );
      expect(told).toEqual([]);
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
