import { expect, test } from 'vitest';
import { reading, useBrowser } from './reader.ts';

useBrowser();

const withoutScript = { script: false };

test('a report is read, with its tables and its source', () =>
  reading(withoutScript, async (page) => {
    await page.goto('/governments/640502/2020/');
    expect(await page.getByText('本年收到 7 件政府信息公开申请').isVisible()).toBe(true);
    expect(await page.locator('[id="applications.concluded.total"]').innerText()).toContain('7');
    expect(await page.getByText('主动公开政府信息').first().isVisible()).toBe(true);
    await page.locator('[id="applications.newlyReceived.total"] a').click();
    await page.waitForURL('**/source/#L53');
    expect(await page.locator('#L53').isVisible()).toBe(true);
  }));

test('search offers the list of places instead', () =>
  reading(withoutScript, async (page) => {
    await page.goto('/search/?q=低保');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: '香山乡', exact: true }).first().click();
    await page.waitForURL('**/governments/640502200/');
  }));

test('comparison offers those that are ready', () =>
  reading(withoutScript, async (page) => {
    await page.goto('/compare/');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.getByRole('link', { name: '沙坡头区 2020 年' }).click();
    const row = page.getByRole('row').filter({ hasText: '一、本年新收' });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['7', '0']);
  }));
