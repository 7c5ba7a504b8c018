import { expect, test } from 'vitest';
import { reading, useBrowser } from './reader.ts';

useBrowser();

test('all findings are listed when asked for, and a choice leaves some of them', () =>
  reading({ width: 1280 }, async (page) => {
    await page.goto('/audit/');
    const found = page.locator('[data-found] > li');
    expect(await found.count()).toBe(0);
    await page.getByRole('link', { name: '列出全部提示' }).click();
    await found.first().waitFor();
    const all = await found.count();
    expect(await page.getByText(`共 ${all} 条提示`).isVisible()).toBe(true);
    await page.locator('select[name=year]').selectOption('2019');
    await page.waitForURL('**year=2019**');
    await page.getByText(/^共 \d+ 条提示/).waitFor();
    expect(await found.count()).toBeLessThan(all);
    expect(await found.getByText('2020 年').count()).toBe(0);
  }));
