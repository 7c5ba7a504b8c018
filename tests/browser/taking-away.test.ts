import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overflow, reading, useBrowser } from './reader.ts';

useBrowser();

test('a report is cited with the reader’s own address, whole or by the row that was followed', () =>
  reading({}, async (page) => {
    await page.goto('/governments/640502/2020/');
    const plain = page.locator('#cite dd').nth(1);
    expect(await plain.innerText()).toContain(page.url());
    await page.goto('/governments/640502/2020/#applications.granted.total');
    await page.locator('#cite select').waitFor();
    await expect.poll(() => plain.innerText()).toContain('（一）予以公开');
    expect(await plain.innerText()).toContain('#applications.granted.total');
    const data = readFileSync('dist/governments/640502/2020.json');
    const digest = createHash('sha256').update(data).digest('hex');
    expect(await plain.innerText()).toContain(`数据版本 ${digest.slice(0, 12)}`);
  }));

test('a table of a report is cited by its name and place', () =>
  reading({}, async (page) => {
    await page.goto('/governments/640502/2020/');
    const table = page.locator('#cite option').nth(2);
    await page.locator('#cite select').selectOption({ index: 2 });
    const [name, id] = [await table.innerText(), await table.getAttribute('value')];
    const gb = await page.locator('#cite dd').first().innerText();
    expect(gb).toContain(`：${name}[R/OL]`);
    expect(gb).toContain(`/governments/640502/2020/#${id}.`);
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  }));

test('a comparison is cited as it stands, fixed to the release, and follows the view', () =>
  reading({}, async (page) => {
    const { digest } = JSON.parse(readFileSync('dist/data/release.json', 'utf8'));
    const pinned = `d=${digest.slice(0, 12)}`;
    await page.goto('/compare/');
    await page.locator('report-comparison[data-ready]').waitFor();
    expect(await page.locator('#cite').isVisible()).toBe(false);
    await page.goto('/compare/?r=640502200-2020,640502-2020');
    const [gb, , bibtex, markdown] = await page.locator('#cite dd').all();
    await page.locator('#cite').waitFor();
    await expect.poll(() => gb?.innerText()).toContain('香山乡、沙坡头区 2020 年');
    expect(await gb?.innerText()).toContain(`/compare/?r=640502200-2020,640502-2020&${pinned}.`);
    expect(await bibtex?.innerText()).toContain('@misc{yangguang-compare');
    await page.locator('summary').filter({ hasText: '看什么' }).click();
    await page.getByRole('radio', { name: '比率' }).check();
    await expect.poll(() => markdown?.innerText()).toContain(`t=rates&${pinned})`);
    expect(await gb?.innerText()).toContain('（比率）');
  }));

test('a citation stands on the page without script too', () =>
  reading({ script: false }, async (page) => {
    await page.goto('/governments/640502/2020/');
    expect(await page.locator('#cite dd').first().innerText()).toContain('[R/OL]');
  }));

test('what a page offers to take away is there', () =>
  reading({}, async (page) => {
    for (const address of ['/data/', '/governments/640502/', '/governments/640502200/']) {
      await page.goto(address);
      const links = await page
        .locator('a[download], a[href$=".xml"], a[href$=".ics"], link[rel="alternate"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(4);
      for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    }
  }));

test('a comparison is put on another page, where its links open beside it', () =>
  reading({ width: 720 }, async (page) => {
    await page.goto('/compare/?r=640502200-2020,640502-2020');
    const code = page.locator('[data-frame]');
    await expect.poll(() => code.textContent()).toContain('<iframe');
    const address = /src="([^"]+)"/.exec((await code.textContent()) ?? '')?.[1] ?? '';
    await page.goto(address.replaceAll('&amp;', '&'));
    await page.locator('table.comparison').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('香山乡、沙坡头区 2020 年');
    expect(await page.locator('a:not([target="_blank"])').count()).toBe(0);
    expect(await page.locator('[data-source]').getAttribute('href')).toBe(
      '/compare/?r=640502200-2020,640502-2020',
    );
    expect(await overflow(page)).toBe(0);
  }));

test.each([true, false])('a card shows the year that its address names, with script %s', (script) =>
  reading({ width: 390, script }, async (page) => {
    await page.goto('/embed/640502/#2020');
    expect(await page.getByRole('heading').innerText()).toContain('2020 年');
    expect(await page.locator('article:visible').count()).toBe(1);
    expect(await page.getByText('数据版本').isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
  }));
