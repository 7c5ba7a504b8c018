import { describe, expect, test } from 'vitest';
import { readArchive } from '../../scripts/build/archive.ts';
import { reportAt } from '../../src/data/report.ts';
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
      await reports.locator('.song a').first().click();
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

/** The reports found for a query, as they are addressed. */
async function found(query: string): Promise<string[]> {
  let links: (string | null)[] = [];
  await reading({}, async (page) => {
    await page.goto(`/search/?q=${query.replaceAll('%', '%25')}`);
    await page
      .locator('[data-status]')
      .getByText('找到')
      .or(page.locator('[data-nothing] p').first())
      .waitFor();
    expect(await page.locator('.report:not(:has(mark))').count()).toBe(0);
    links = await page
      .locator('.report h3 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  });
  return links.map((link) => String(link)).sort();
}

/** The truth about a phrase: reports whose running text, without tables, holds it. */
function holding(phrase: string): string[] {
  const archive = readArchive('public/data');
  const holds = (code: string, year: number) =>
    reportAt(code, year).sections.some(({ markdown }) => markdown.replace(/[ *]/g, '').includes(phrase));
  return archive.reports
    .filter(({ code, year }) => holds(code, year))
    .map(({ code, year }) => `/governments/${code}/${year}/`)
    .sort();
}

test.each([
  '农村低保',
  '行政复议',
  '政务公开',
  '桑垌乡',
  '公',
  'LED',
  '24.84万元',
  '2019年',
  '99.08%',
  '38500人，缴费人数',
  '补正后申请内容仍不明确',
  '二是',
  '38500人',
  '不存在的话',
])('%s is found where it stands and nowhere else', async (phrase) => {
  expect(await found(phrase)).toEqual(holding(phrase));
});

test('several words must all occur', async () => {
  expect(await found('低保 电动轮椅')).toEqual([xiangshan]);
  expect(await found('低保 区块链')).toEqual([]);
});

test('width, quotation marks and punctuation do not matter', async () => {
  expect(await found('“五公开”')).toContain(xiangshan);
  expect(await found('308户391人,其中')).toEqual([xiangshan]);
  expect(await found('ＬＥＤ电子屏')).toContain(xiangshan);
});

test('a search within a year or a place finds only there', async () => {
  expect(await found('政务公开&year=2019')).toEqual(['/governments/640502100/2019/']);
  expect(await found('政务公开&place=411426')).toEqual(['/governments/411426207/2020/']);
  expect(await found('政务公开&place=411426&year=2019')).toEqual([]);
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
