import { mkdir, readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { listen } from '../serve/listen.ts';
import { findChromium } from '../test/chromium.ts';

/** `npm run guide:pictures`: the pictures of the guide, taken from the pages of `dist/`. */
const folder = 'public/guide';
const seed = 'content/reports/宁夏/中卫市/沙坡头区/滨河镇2019年.txt';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** A report of the next year with a total that is off by one, as it may come from a township. */
async function practiceFile(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const text = (await readFile(seed, 'utf8'))
    .replaceAll('2019', '2020')
    .replace(/^(一、本年新收.*\t)0(\t?)$/m, '$11$2');
  return { name: '滨河镇.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
}

const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'check-empty': async (page) => {
    await page.goto('check/');
    await page.getByText('可以放文件了').waitFor();
  },
  'check-result': async (page) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await practiceFile());
    await page.getByText(/^读完/).waitFor();
    await page.locator('[data-result]').evaluate((result) => result.scrollIntoView());
  },
  'check-finding': async (page) => {
    const card = page.locator('.card').first();
    await card.getByRole('link', { name: /^原文第/ }).click();
    await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  },
  report: async (page) => {
    await page.goto('governments/640502100/2019/');
  },
};

const { address, close } = await listen('dist', 0);
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: flags });
const page = await browser.newPage({
  baseURL: address.replace(/\/?$/, '/'),
  viewport: { width: 1100, height: 720 },
});
await mkdir(folder, { recursive: true });
for (const [name, prepare] of Object.entries(pictures)) {
  await prepare(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}
await browser.close();
await close();
