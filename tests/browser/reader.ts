import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/test/chromium.ts';

/** For a browser in a container, which asks nobody for anything. */
export const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

export interface Reader {
  width?: number;
  scheme?: 'light' | 'dark';
  script?: boolean;
  /** Where the pages are, if not on the site that is served. */
  home?: string;
  /** Trouble that the page is to print, since the test makes it. */
  meant?: RegExp;
}

/** The widths that every test of a page is made at: a phone and a desk. */
export const widths = [390, 1280];

let browser: Browser;

/** Starts one browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(() => browser.close());
}

/** Lets a reader loose on the site. Whatever is read, nothing may be asked of others and nothing may go wrong unseen. */
export async function reading(reader: Reader, visit: (page: Page) => Promise<void>): Promise<void> {
  const { width = 1280, scheme = 'light', script = true, home = inject('site'), meant } = reader;
  const context = await browser.newContext({
    baseURL: home,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    // What a page hands to itself has the page's own address inside.
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(home)
    )
      trouble.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  try {
    await visit(page);
    expect(trouble.filter((each) => meant?.test(each) !== true)).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Whether a page has to be pushed sideways to be read. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
