import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { slowness } from '../slowness.ts';
import { filesOfEachKind, type NamedFile, pageOf, printed, texts, wordOf } from './dropped-kinds.ts';
import { overflow, reading, useBrowser, widths } from './reader.ts';

useBrowser();

/** Puts files on the page as the file field does, and waits until all are read. */
async function drop(page: Page, files: readonly NamedFile[], seconds = 100): Promise<void> {
  const fields = files.map(({ name, bytes }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }));
  await page.locator('input[type=file]').first().setInputFiles(fields);
  await page.getByText(/^读完 \d+ 份/).waitFor({ timeout: seconds * 1000 });
}

async function open(page: Page): Promise<void> {
  await page.goto('/check/');
  await page.getByText('可以放文件了').waitFor();
}

async function saved(page: Page, name: string): Promise<string> {
  // Chromium drops what a page saves beyond ten files a second, and says nothing.
  await page.waitForTimeout(150);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** What the command line says of the same files, one line each. */
function parsed(files: readonly NamedFile[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'yangguang-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const script = resolve('scripts/parse.ts');
  const names = files.map(({ name }) => name);
  let output = '';
  try {
    output = execFileSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // Files that are no reports: the exit code says so, the lines are there.
    output = (error as { stdout: string }).stdout;
  }
  return output.trimEnd().split('\n');
}

const township: NamedFile = { name: '滨河镇.docx', bytes: wordOf(texts.township) };

test('every kind of file is read as the command line reads it, to the byte', () =>
  reading({}, async (page) => {
    const browser = page.context().browser()!;
    const files = (await filesOfEachKind(browser)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const lines = parsed(files);
    await open(page);
    await drop(page, files);
    const names = await page.locator('[data-show]').allInnerTexts();
    expect(names).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) {
      await page.locator('[data-show]').nth(index).click();
      await page.locator('[data-result] h2', { hasText: names[index] }).waitFor();
      expect(await saved(page, '数据 JSON')).toBe(`${line}\n`);
    }
    expect((await saved(page, '核对总表')).trimEnd().split('\r\n')).toHaveLength(lines.length + 1);
  }));

describe.each(widths)('at %i px', (width) => {
  test('a file shows what was understood first, and each number leads to its line', () =>
    reading({ width }, async (page) => {
      await open(page);
      await drop(page, [township]);
      const titles = await page.locator('[data-result] h3').allInnerTexts();
      expect(titles[0]).toContain('已读懂');
      expect(await page.locator('.understood').innerText()).toContain('滨河镇');
      await page.locator('[id="applications.newlyReceived.total"] a').click();
      const line = page.locator('.transcript li:target');
      expect(await line.innerText()).toContain('本年新收');
      expect(await line.isVisible()).toBe(true);
      expect(await overflow(page)).toBe(0);
    }));
});

test('a total that is off by one is told with its place, both numbers and the sentence', () =>
  reading({}, async (page) => {
    const wrong = texts.county.replace(/^(一、本年新收.*\t)7(\t?)$/m, '$18$2');
    expect(wrong).not.toBe(texts.county);
    await open(page);
    await drop(page, [{ name: '沙坡头区.txt', bytes: new TextEncoder().encode(wrong) }]);
    const card = page.locator('.card', { hasText: '所印' }).first();
    expect(await card.innerText()).toMatch(/所印\s*8\s*应为\s*7/);
    await card.getByRole('link', { name: /^原文第/ }).click();
    expect(await page.locator('.transcript li:target mark').first().innerText()).toBe('8');
    await card.getByRole('link', { name: '看这一格' }).click();
    expect(await page.locator('td:target').innerText()).toContain('8');
  }));

test('the report of last year is set beside it', () =>
  reading({}, async (page) => {
    await open(page);
    const next = texts.township.replaceAll('2019', '2020').replaceAll('2020年1月', '2021年1月');
    await drop(page, [{ name: '滨河镇.txt', bytes: new TextEncoder().encode(next) }]);
    const beside = page.locator('.last-year');
    expect(await beside.innerText()).toContain('和 2019 年的报告放在一起');
    expect(await beside.getByRole('row').filter({ hasText: '结转：总计' }).innerText()).toContain('接得上');
    const likeness = beside.locator('.likeness');
    expect(await beside.locator('li').count()).toBe(await likeness.locator('li').count());
    // The text is that of last year, but for the year.
    expect(await likeness.innerText()).toMatch(
      /“总体情况”可比的 (\d+) 句里，\1 句和去年相同，占这部分可比文字的 100%/,
    );
    await likeness.locator('summary').first().click();
    const [own, other] = await likeness.locator('li li').first().locator('q').allInnerTexts();
    expect(own?.replace('2020', '2019')).toBe(other);
    await likeness.locator('li li a').first().click();
    expect(await page.locator('.transcript li:target').innerText()).toContain(own?.slice(0, 12));
    expect(await likeness.locator('li li a').nth(1).getAttribute('href')).toMatch(/\/2019\/source\/#L\d+$/);
  }));

test('what the archive would ask of the two years is asked before anything is published', () =>
  reading({}, async (page) => {
    await open(page);
    const next = texts.township
      .replaceAll('2019', '2020')
      .replace(/^二、上年结转.*$/m, (row) => row.replace(/0/g, '2'));
    await drop(page, [{ name: '滨河镇.txt', bytes: new TextEncoder().encode(next) }]);
    const asked = page.locator('.last-year li').first();
    expect(await asked.innerText()).toMatch(/2019 年.*0.*2/);
    await asked.getByRole('link', { name: '看这一格' }).click();
    expect(await page.locator('td:target').innerText()).toContain('2');
  }));

test('neither the page nor its worker can send anything elsewhere', () =>
  reading({}, async (page) => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    });
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
    onTestFinished(() => void elsewhere.close());
    const { port } = elsewhere.address() as { port: number };
    const send = (address: string) =>
      fetch(address).then(
        () => 'sent',
        () => 'refused',
      );
    await open(page);
    const [worker] = page.workers();
    expect(await worker?.evaluate(send, `http://127.0.0.1:${port}/`)).toBe('refused');
    expect(asked).toEqual([]);
  }));

test('it goes on without a network, also for a kind that was not read before', () =>
  reading({}, async (page) => {
    const browser = page.context().browser()!;
    const file = { name: '沙坡头区.pdf', bytes: await printed(browser, pageOf(texts.county)) };
    await open(page);
    await page.getByText('断网也能用').waitFor();
    await page.context().setOffline(true);
    await drop(page, [file]);
    expect(await page.locator('.understood').innerText()).toContain('沙坡头区');
  }));

test('a report of six pages is read on a slow machine', () =>
  reading({}, async (page) => {
    const browser = page.context().browser()!;
    const bytes = await printed(browser, pageOf(texts.county), '20pt');
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)?.length,
    ).toBeGreaterThan(5);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await open(page);
    await drop(page, [{ name: '沙坡头区.pdf', bytes }]);
    expect(await page.locator('.understood').innerText()).toContain('沙坡头区');
  }));

test('a hundred files are read in a minute, and the page lives on', { timeout: 600_000 }, () =>
  reading({}, async (page) => {
    const browser = page.context().browser()!;
    const kinds = await filesOfEachKind(browser);
    const files = Array.from({ length: 100 }, (_, at) => {
      const { name, bytes } = kinds[at % kinds.length]!;
      return { name: `${at}-${name}`, bytes };
    });
    await open(page);
    await drop(page, files, 60 * slowness());
    // Each archive holds two.
    const archives = files.filter(({ name }) => name.endsWith('.zip'));
    expect(await page.locator('[data-show]').count()).toBe(files.length + archives.length);
    await drop(page, [township]);
    expect(await page.locator('.understood').innerText()).toContain('滨河镇');
  }),
);

test('a file that never ends is given up after ten seconds, and the next is read', () =>
  reading({}, async (page) => {
    // Nested states of the pen cost the PDF library the square of their number.
    const drawing = 'q '.repeat(400_000);
    const hostile = new TextEncoder().encode(
      `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n`,
    );
    await open(page);
    await drop(page, [{ name: '坏.pdf', bytes: hostile }, township]);
    expect(await page.locator('[data-result]').innerText()).toMatch(/读了 10 秒|没有读完|结构|没有文字/);
    await page.locator('[data-show]', { hasText: '滨河镇' }).click();
    await page.locator('.understood', { hasText: '滨河镇' }).waitFor();
  }));

test('the blank form of the next year is had as a Word file and as a spreadsheet', () =>
  reading({ width: 390 }, async (page) => {
    await page.goto('/blank/');
    await page.getByRole('searchbox', { name: '地名' }).last().fill('滨河');
    await page.getByRole('button', { name: /滨河镇/ }).click();
    await page.getByText('取自 2019 年报告').waitFor();
    for (const [name, ending] of [
      ['Word 空白表', 'docx'],
      [/^电子表格/, 'xlsx'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`滨河镇.*2020年.*\\.${ending}$`));
      expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    }
    expect(await overflow(page)).toBe(0);
  }));
