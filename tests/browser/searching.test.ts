import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

describe.each(widths)('at %i px', (width) => {
  test('an exact phrase finds the one report that holds it, at its place', () =>
    reading({ width }, async (page) => {
      await page.goto('/');
      await page.getByRole('searchbox').last().fill('农村低保');
      await page.keyboard.press('Enter');
      await page.getByText('在 1 份报告里找到').waitFor();
      const reports = page.locator('.report');
      expect(await reports.count()).toBe(1);
      expect(await reports.getByRole('heading').innerText()).toContain('香山乡 2020 年');
      expect(await reports.locator('mark').allInnerTexts()).toEqual(['农村低保', '农村低保']);
      expect(await overflow(page)).toBe(0);
      await reports.locator('.song a').first().click();
      await page.waitForURL('**/governments/640502200/2020/#p-L25');
      expect(await page.locator('#p-L25').innerText()).toContain('农村低保对象303户385人');
    }));

  test('a place comes before the words about it', () =>
    reading({ width }, async (page) => {
      await page.goto('/search/?q=香山乡');
      const place = page.locator('.governments').getByRole('link', { name: '香山乡' });
      await place.waitFor();
      expect(await page.locator('.report').count()).toBe(1);
      await place.click();
      await page.waitForURL('**/governments/640502200/');
    }));
});

const found = async (query: string) => {
  let titles: string[] = [];
  await reading({}, async (page) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-status]:not(:empty), [data-nothing] p').first().waitFor();
    await page.waitForFunction(() => !document.body.innerText.includes('正在找'));
    titles = await page.locator('.report h3').allInnerTexts();
  });
  return titles.map((title) => title.replace(/^.*?([^省市区县]+?) (\d+) 年$/, '$1$2')).sort();
};

test('words of the form are found in what reports say, and not in their tables', async () => {
  expect(await found('行政复议')).toHaveLength(2);
  expect(await found('补正后申请内容仍不明确')).toEqual([]);
});

test('several words must all occur', async () => {
  expect(await found('低保 电动轮椅')).toEqual(['香山乡2020']);
  expect(await found('低保 区块链')).toEqual([]);
});

test('width, quotation marks and punctuation do not matter', async () => {
  expect(await found('“五公开”')).toContain('香山乡2020');
  expect(await found('２４．８４万元')).toEqual(['香山乡2020']);
});

test('nothing found says how to go on, and back goes back', () =>
  reading({}, async (page) => {
    await page.goto('/search/?q=低保');
    await page.locator('.report').first().waitFor();
    await page.locator('#query').fill('xyz不存在');
    await page.keyboard.press('Enter');
    await page.getByText('没有一份报告的文字里有').waitFor();
    await page.goBack();
    await page.locator('.report').first().waitFor();
    expect(await page.locator('#query').inputValue()).toBe('低保');
  }));
