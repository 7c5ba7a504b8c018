import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

const xiangshan = '/governments/640502200/2020/';

describe.each(widths)('at %i px', (width) => {
  test('an exact phrase finds the one report that holds it, at its place', () =>
    reading({ width }, async (page) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('searchbox').fill('农村低保对象');
      await page.keyboard.press('Enter');
      await page.getByText('在 1 份报告里找到').waitFor();
      const reports = page.locator('.report');
      expect(await reports.count()).toBe(1);
      expect(await reports.getByRole('heading').innerText()).toContain('香山乡 2020 年');
      expect(await reports.locator('mark').allInnerTexts()).toEqual(['农村低保对象']);
      expect(await overflow(page)).toBe(0);
      await reports.locator('.passage a').first().click();
      await page.waitForURL('**/governments/640502200/2020/#p-L25');
      expect(await page.locator('#p-L25').innerText()).toContain('农村低保对象303户385人');
    }));

  test('a place comes before the words about it', () =>
    reading({ width }, async (page) => {
      await page.goto('/search/?q=香山乡');
      const place = page.locator('.governments').getByRole('link', { name: '香山乡' });
      await place.waitFor();
      await page.locator('.report').waitFor();
      await place.click();
      await page.waitForURL('**/governments/640502200/');
    }));
});

/** Opens a search and waits until it is answered. */
async function ask(page: Page, search: string): Promise<void> {
  await page.goto(`/search/?${search.replaceAll('%', '%25')}`);
  await page.locator('report-search[aria-busy=false]').waitFor();
}

/** The reports found for a search, as they are addressed. Each must show why it was found. */
async function found(search: string): Promise<string[]> {
  let links: (string | null)[] = [];
  await reading({}, async (page) => {
    await ask(page, search);
    expect(await page.locator('.report:not(:has(mark))').count()).toBe(0);
    links = await page
      .locator('.report h3 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  });
  return links.map(String).sort();
}

test('several words must all occur, and words after a minus must not', async () => {
  expect(await found('q=低保 电动轮椅')).toEqual([xiangshan]);
  expect(await found('q=低保 区块链')).toEqual([]);
  expect(await found('q=低保 -电动轮椅')).not.toContain(xiangshan);
});

test('width, spaces, case and the form of punctuation do not matter', async () => {
  expect(await found('q=“五公开”')).toContain(xiangshan);
  expect(await found('q=308户391人,其中')).toEqual([xiangshan]);
  expect(await found('q=ｌｅｄ电子屏')).toContain(xiangshan);
});

test('a search within a year, a place, a level or a part finds only there, by choice or by word', async () => {
  const binhe = '/governments/640502100/2019/';
  expect(await found('q=政务公开&year=2019')).toEqual([binhe]);
  expect(await found('q=政务公开 年:2019')).toEqual([binhe]);
  expect(await found('q=政务公开&place=411426')).toEqual(['/governments/411426207/2020/']);
  expect(await found('q=政务公开 地:夏邑')).toEqual(['/governments/411426207/2020/']);
  expect(await found('q=政务公开&place=411426&year=2019')).toEqual([]);
  expect(await found('q=政务公开 级:县')).toEqual(['/governments/640502/2020/']);
  expect(await found('q=低保 部分:问题')).toEqual([]);
});

test('a number of a table is found with the name of its row, and leads to its cell', () =>
  reading({}, async (page) => {
    await ask(page, 'q=266900');
    const passage = page.locator('.passage').filter({ hasText: '采购总金额' });
    await passage.getByRole('link', { name: '266900', exact: true }).click();
    await page.waitForURL(/#disclosure\.procurement\.amount$/);
    expect(await page.locator('[id="disclosure.procurement.amount"]').innerText()).toContain('266900');
  }));

test('a label of the form leads to what it means and to its row in the tables of all', () =>
  reading({}, async (page) => {
    await ask(page, 'q=不予公开');
    expect(await page.locator('[data-rows] a[href*="/glossary/#"]').count()).toBeGreaterThan(0);
    await page.locator('[data-rows] a[href*="/compare/"]').first().click();
    await page.getByRole('table').first().waitFor();
  }));

test('a word of many labels names three of each kind, and the rest when asked', () =>
  reading({ width: 390 }, async (page) => {
    await ask(page, 'q=公开');
    const terms = page.locator('[data-rows] a[href*="/glossary/#"]');
    expect(await terms.locator('visible=true').count()).toBe(3);
    await page.locator('[data-rows] summary').first().click();
    expect(await terms.locator('visible=true').count()).toBeGreaterThan(3);
  }));

test('choices say how many reports each would leave, and stand in the address', () =>
  reading({}, async (page) => {
    await ask(page, 'q=低保');
    const year = page.getByLabel('年度');
    expect(await year.locator('option').allInnerTexts()).toEqual(['全部年度', '2020（3）', '2019（1）']);
    await year.selectOption('2019');
    await page.getByText('所选范围内有 1 份').waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2019');
    await page.getByLabel('年度').selectOption('');
    await page.getByText('在 4 份报告里找到').waitFor();
    await page.getByLabel('排序').selectOption('oldest');
    await page.locator('.report').first().getByRole('heading', { name: '2019 年' }).waitFor();
  }));

test('what is nearly right is offered', () =>
  reading({}, async (page) => {
    await ask(page, 'q=农村底保');
    await page.getByRole('link', { name: /^农村低保（\d 份）$/ }).click();
    await page.locator('.report').first().waitFor();
    await ask(page, 'q=桑桐乡');
    expect(await page.locator('[data-nothing] .place').innerText()).toBe('桑堌乡');
    await ask(page, 'q=低保 区块链');
    expect(await page.locator('.suggestions').innerText()).toContain('低保（4 份）');
  }));

test('nothing found says how to go on, and back goes back', () =>
  reading({}, async (page) => {
    await ask(page, 'q=低保');
    await page.locator('#query').fill('xyz不存在');
    await page.keyboard.press('Enter');
    await page.getByText('没有一份报告里有').waitFor();
    await page.goBack();
    await page.locator('.report').first().waitFor();
    expect(await page.locator('#query').inputValue()).toBe('低保');
  }));

test('without script every report is found by place and by year', () =>
  reading({ script: false }, async (page) => {
    await page.goto('/search/');
    expect(await page.locator('[data-directory] a[href$="/640502200/2020/"]').count()).toBe(1);
    await page.getByRole('link', { name: /^2019 年/ }).click();
    await page.locator('main a[href$="/640502100/2019/"]').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }));
