import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../test/chromium.ts';

/** What one search in a fresh browser took: until the first results stood there, and what was loaded for them. */
export interface FirstResult {
  milliseconds: number;
  kilobytes: number;
}

const slowdown = 4;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('没有找到 Chromium：用 CHROME_PATH 指明。');
  return chromium.launch({ executablePath, args: flags });
}

/** The median and the worst of some searches, each with an empty cache and a processor slowed four times. */
export async function firstResults(browser: Browser, addresses: readonly string[]): Promise<FirstResult[]> {
  const results: FirstResult[] = [];
  for (const address of addresses) results.push(await firstResult(browser, address));
  return results;
}

/**
 * How long each first search takes in a page that stands open, with nothing of the index loaded and a processor slowed
 * four times: milliseconds from asking until the first result stands there.
 */
export async function firstAnswers(
  browser: Browser,
  address: string,
  start: (typed: string) => void,
  searches: readonly string[],
): Promise<number[]> {
  const times: number[] = [];
  for (const typed of searches) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await slowDown(page);
    await page.evaluate(`window.startSearch = ${start}`);
    times.push(await page.evaluate(timeOfAnswer, typed));
    await context.close();
  }
  return times;
}

/** Runs in the page. */
function timeOfAnswer(typed: string): Promise<number> {
  const from = performance.now();
  (window as unknown as { startSearch(typed: string): void }).startSearch(typed);
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.report') === null) requestAnimationFrame(look);
      else resolve(performance.now() - from);
    };
    requestAnimationFrame(look);
  });
}

async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

async function firstResult(browser: Browser, address: string): Promise<FirstResult> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(markFirstReport);
  const sizes = sizesOf(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.report').first().waitFor({ state: 'attached' });
  const milliseconds = await page.evaluate(
    () => performance.getEntriesByName('first-report')[0]?.startTime ?? 0,
  );
  await page.waitForLoadState('networkidle');
  const bytes = await sizes();
  await context.close();
  return { milliseconds, kilobytes: bytes / 1000 };
}

/** Runs in the page before its own scripts. */
function markFirstReport(): void {
  const look = () => {
    if (document.querySelector('.report') === null) requestAnimationFrame(look);
    else performance.mark('first-report');
  };
  requestAnimationFrame(look);
}

function sizesOf(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
