import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

describe.each(widths)('at %i px', (width) => {
  test.each([true, false])('a word of a table is explained in its place, with script %s', (script) =>
    reading({ width, script }, async (page) => {
      await page.goto('/governments/640502/2020/');
      const sign = page.getByRole('button', { name: '“不予公开”是什么意思' });
      // In the middle of the window the card has its place: it does not move while it is clicked.
      await sign.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      await sign.click();
      const card = page.locator('#term-denied');
      expect(await card.innerText()).toContain('第十四条');
      expect(await overflow(page)).toBe(0);
      await card.getByRole('link', { name: '全部词语' }).click();
      await page.waitForURL('**/glossary/#denied');
      expect(await page.locator('#denied').innerText()).toContain('不予公开');
    }));
});

test('an explanation is opened and closed with the keyboard', () =>
  reading({}, async (page) => {
    await page.goto('/governments/640502/2020/');
    await page.getByRole('button', { name: '“办理结果总计”是什么意思' }).focus();
    await page.keyboard.press('Enter');
    const card = page.locator('#term-concluded');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
  }));
