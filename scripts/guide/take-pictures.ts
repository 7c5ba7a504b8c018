import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Locator, type Page } from 'playwright-core';
import { listen } from '../serve/listen.ts';
import { findChromium } from '../test/chromium.ts';
import { corrected, mended, practiceReport, type Written, withSlips } from './practice-report.ts';
import { practiceProject } from './practice-site.ts';

/** `npm run guide:pictures`: the pictures of the guide, taken from a site with the made-up report of the guide in it. */
const folder = 'public/guide';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const report = 'governments/640502100/2025/';
const file = '滨河镇2025年年报.docx';

/** Brings the page to what is to be seen, and says which part of it is taken where that is not the whole screen. */
type Picture = (page: Page) => Locator | Promise<Locator | undefined>;

const beforePublishing: Readonly<Record<string, Picture>> = {
  blank: async (page) => {
    await page.goto('blank/?g=640502100');
    await page.getByText(/取自 \d+ 年报告/).waitFor();
  },
  'check-empty': async (page) => {
    await page.goto('check/');
    await page.getByText('可以放文件了').waitFor();
  },
  'check-result': async (page) => {
    await check(page, withSlips);
    await page.locator('[data-result]').evaluate((result) => result.scrollIntoView());
  },
  'check-total': async (page) => {
    const card = page.locator('.card', { hasText: '相加是 3' }).first();
    await card.getByRole('link', { name: /^原文第/ }).click();
    await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  },
  'check-year': (page) => page.locator('.card', { hasText: '统计期限' }).first(),
  'check-fee': (page) => page.locator('.card', { hasText: '信息处理费' }).first(),
  'check-clear': async (page) => {
    await check(page, mended);
    await page.getByText(/^读完/).evaluate((line) => line.scrollIntoView());
  },
};

const oncePublished: Readonly<Record<string, Picture>> = {
  report: async (page) => {
    await page.goto(report);
  },
};

const onceCorrected: Readonly<Record<string, Picture>> = {
  versions: async (page) => {
    await page.goto(report);
    await page.locator('#versions').evaluate((section) => section.scrollIntoView({ block: 'center' }));
  },
};

async function check(page: Page, written: Written): Promise<void> {
  await page.goto('check/');
  await page.getByText('可以放文件了').waitFor();
  const buffer = Buffer.from(await practiceReport(written));
  const dropped = { name: file, mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').first().setInputFiles(dropped);
  await page.getByText(/^读完/).waitFor();
}

/** Small pictures of text that stays sharp: a third of what the same would be as PNG. */
async function take(page: Page, name: string, part: Locator | undefined): Promise<void> {
  const box = part && (await part.boundingBox());
  const { x: left, y: top } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = box && { ...box, x: box.x + left, y: box.y + top, scale: 1.5 };
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    ...(clip && { clip, captureBeyondViewport: true }),
  });
  await writeFile(`${folder}/${name}.webp`, Buffer.from(data, 'base64'));
  console.log(`${folder}/${name}.webp`);
}

async function takeAll(site: string, pictures: Readonly<Record<string, Picture>>): Promise<void> {
  const { address, close } = await listen(site, 0);
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: flags });
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1100, height: 720 } });
  for (const [name, prepare] of Object.entries(pictures)) {
    await take(page, name, await prepare(page));
  }
  await browser.close();
  await close();
}

await mkdir(folder, { recursive: true });
// The guide is part of the site that is photographed, and a site with a picture missing is not built.
for (const name of Object.keys({ ...beforePublishing, ...oncePublished, ...onceCorrected }))
  await writeFile(`${folder}/${name}.webp`, '', { flag: 'a' });
const { dropIn, build } = practiceProject('pictures');
const before = await build();
await takeAll(before.site, beforePublishing);
dropIn(file, await practiceReport(mended));
const published = await build();
await takeAll(published.site, oncePublished);
dropIn('滨河镇更正.docx', await practiceReport(corrected));
const again = await build();
await takeAll(again.site, onceCorrected);
