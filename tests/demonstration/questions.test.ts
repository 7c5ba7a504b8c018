import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser } from '../browser/reader.ts';

useBrowser();

const county = '演示甲县的乡镇街道（20 个）';

/** The numbers of a column of the table, in the order of the lines. */
async function column(page: Page, place: number): Promise<number[]> {
  const texts = await page.locator(`table.comparison tbody td:nth-of-type(${place})`).allInnerTexts();
  return texts.map(Number);
}

async function chooseYear(page: Page, year: string): Promise<void> {
  await page.locator('summary').filter({ hasText: '全部年度' }).click();
  await page.getByRole('checkbox', { name: year }).check();
}

describe.each([390, 768, 1280])('at %i px', (width) => {
  test('the township with the most applications in a county in a year', () =>
    reading({ width }, async (page) => {
      await page.goto('/compare/');
      await page.getByRole('searchbox', { name: '地名' }).fill('演示甲县');
      await page.getByRole('button', { name: county }).click();
      await chooseYear(page, '2022');
      await page.getByRole('button', { name: '按“新收申请”排序' }).click();
      await page.waitForURL((url) => url.search.endsWith('&s=-applications.newlyReceived.total@2022'));
      await page.locator('[aria-sort=descending]').waitFor();
      const numbers = await column(page, 1);
      expect(numbers).toHaveLength(20);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      const first = await page.locator('table.comparison tbody th').first().innerText();
      expect(await page.locator('figcaption').innerText()).toContain(`最多的是${first}，${numbers[0]} 件`);
      expect(await overflow(page)).toBe(0);
    }));

  test('the refusal rate of one government over five years, with its break', () =>
    reading({ width }, async (page) => {
      await page.goto('/compare/?g=900121');
      await page.locator('summary').filter({ hasText: '看什么' }).click();
      await page.getByRole('radio', { name: '比率' }).check();
      const row = page.getByRole('row').filter({ hasText: '不予公开八项之和' });
      await row.waitFor();
      const cells = (await row.getByRole('cell').allInnerTexts()).slice(0, 5);
      expect(cells.every((text) => /^\d+\.\d%\s\d+ ÷ \d+$/.test(text))).toBe(true);
      expect(await page.locator('th.break').innerText()).toContain('2021');
      await page.getByLabel('画哪一项').selectOption('refusal');
      await page.getByText('演示甲县不予公开率：').first().waitFor();
      expect(await page.locator('figure path.line').count()).toBe(2);
      expect(await overflow(page)).toBe(0);
    }));

  test("two townships' section five side by side", () =>
    reading({ width }, async (page) => {
      await page.goto('/compare/text/');
      for (const [side, place] of [
        ['左边的报告', '青甲乡'],
        ['右边的报告', '小乙镇'],
      ] as const) {
        await page.getByRole('searchbox', { name: side }).fill(place);
        await page.getByRole('button', { name: `${place} 2022 年` }).click();
      }
      await page.getByLabel('哪一部分').selectOption('problems');
      await page.waitForURL('**x=problems');
      const table = page.locator('table.texts');
      await page.waitForFunction(() => document.querySelectorAll('table.texts').length === 1);
      expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
        '青甲乡 2022 年',
        '小乙镇 2022 年',
      ]);
      expect(await table.locator('mark').count()).toBeGreaterThan(0);
      expect(await overflow(page)).toBe(0);
    }));
});

test('without script the same answers stand on pages that links lead to', () =>
  reading({ script: false }, async (page) => {
    await page.goto('/governments/900121200/2022/');
    await page.getByRole('link', { name: '演示甲县 2022 年各份报告' }).click();
    expect(await page.locator('figcaption').first().innerText()).toContain('2022 年新收申请：最多的是');
    await page.goto('/governments/900121200/');
    await page.getByRole('link', { name: '历年全部数字' }).click();
    expect(await page.getByRole('row').filter({ hasText: '不予公开八项之和' }).count()).toBe(1);
    await page.goto('/governments/900121200/');
    await page.getByRole('link', { name: '逐年对照文字' }).click();
    expect(await page.getByText('去年说要做的，今年怎样了').count()).toBe(4);
  }));
