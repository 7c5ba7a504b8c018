import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

const both = '/compare/?r=640502200-2020,640502-2020';

describe.each(widths)('at %i px', (width) => {
  test('a linked comparison opens, and each number leads to its cell', () =>
    reading({ width }, async (page) => {
      await page.goto(both);
      const row = page.getByRole('row').filter({ hasText: '一、本年新收' });
      await row.waitFor();
      expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0', '7']);
      expect(await page.getByText('汇总报告').isVisible()).toBe(true);
      expect(await overflow(page)).toBe(0);
      await row.getByRole('link', { name: '7' }).click();
      await page.waitForURL('**/governments/640502/2020/#applications.newlyReceived.total');
    }));

  test('reports are found by name, added and taken out, and back goes back', () =>
    reading({ width }, async (page) => {
      await page.goto('/compare/?r=640502-2020');
      const panel = (name: string) => page.locator('summary').filter({ hasText: name });
      await panel('比较哪些政府').click();
      await page.getByRole('searchbox', { name: '地名' }).fill('滨河');
      await page.getByRole('button', { name: '滨河镇 2019 年' }).click();
      await page.waitForURL('**/compare/?r=640502-2020,640502100-2019');
      const heads = page.getByRole('columnheader');
      await page.getByRole('columnheader', { name: '滨河镇' }).waitFor();
      expect(await heads.count()).toBe(3);
      await panel('看什么').click();
      await page.getByRole('radio', { name: '主动公开' }).check();
      await page.waitForURL('**t=disclosure');
      await page.getByText('单位不同').waitFor();
      await page.goBack();
      await page.getByRole('row').filter({ hasText: '一、本年新收' }).waitFor();
      await panel('比较哪些政府').click();
      await page.getByRole('button', { name: '去掉沙坡头区 2020 年' }).click();
      await page.waitForURL('**/compare/?r=640502100-2019');
    }));
});

test('where nothing is chosen there is nothing to arrange, to send or to save', () =>
  reading({ width: 390 }, async (page) => {
    await page.goto('/compare/');
    await page.getByText('先选两份或更多的报告').waitFor();
    const save = page.getByRole('button', { name: '下载这张表' });
    expect(await save.isVisible()).toBe(false);
    await page.goto(both);
    await page.getByRole('row').filter({ hasText: '一、本年新收' }).waitFor();
    expect(await save.isVisible()).toBe(true);
    expect(await page.getByLabel('筛选').isVisible()).toBe(true);
  }));

test('a row that is not printed looks different from 0', () =>
  reading({}, async (page) => {
    await page.goto(both);
    const row = page.getByRole('row').filter({ hasText: '四、结转下年度' });
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['—', '0']);
  }));

test('a report that is not in the archive is said to be missing', () =>
  reading({}, async (page) => {
    await page.goto('/compare/?r=640502-2020,999999-2020');
    await page.getByText('没有收录 999999-2020').waitFor();
  }));
