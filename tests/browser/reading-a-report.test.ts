import { describe, expect, test } from 'vitest';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

describe.each(widths)('at %i px', (width) => {
  test('the first screen answers', () =>
    reading({ width }, async (page) => {
      await page.goto('/governments/640502/2020/');
      const answer = page.getByText('本年收到 7 件政府信息公开申请');
      const box = await answer.boundingBox();
      expect(box!.y + box!.height).toBeLessThan(900);
      expect(await page.getByRole('link', { name: '7', exact: true }).first().isVisible()).toBe(true);
      expect(await overflow(page)).toBe(0);
    }));

  test('a township without applications is told so', () =>
    reading({ width }, async (page) => {
      await page.goto('/governments/640502200/2020/');
      expect(await page.getByText('没有人申请公开政府信息').first().isVisible()).toBe(true);
    }));

  test('a number tells where it comes from, and leads to its line in the source', () =>
    reading({ width }, async (page) => {
      await page.goto('/governments/640502/2020/');
      await page.locator('[id="applications.newlyReceived.total"] a').click();
      const biography = page.locator('.biography');
      expect(await biography.innerText()).toContain('照录原文');
      await biography.getByRole('link', { name: '53' }).click();
      await page.waitForURL('**/governments/640502/2020/source/#L53');
      const line = page.locator('#L53');
      expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);
      expect(await line.innerText()).toContain('本年新收政府信息公开申请数量');
      const other = page.locator('#L52');
      const colour = (element: Element) => getComputedStyle(element).backgroundColor;
      expect(await line.evaluate(colour)).not.toBe(await other.evaluate(colour));
      expect(await overflow(page)).toBe(0);
    }));
});

test('a report’s address with an ending gives its data, its numbers and its source', () =>
  reading({}, async (page) => {
    const report = '/governments/640502/2020';
    const json = await (await page.request.get(`${report}.json`)).json();
    expect(json).toMatchObject({
      id: '640502-2020',
      tables: { applications: { newlyReceived: { total: 7 } } },
    });
    const csv = await (await page.request.get(`${report}.csv`)).text();
    expect(csv).toMatch(/^\ufeffgovernment,year,/);
    expect(csv.match(/^640502,2020,.*applications,newlyReceived,total,.*,7,/m)).not.toBeNull();
    const source = await (await page.request.get(`${report}.txt`)).text();
    expect(source.split('\n')[52]).toContain('本年新收政府信息公开申请数量');
  }));
