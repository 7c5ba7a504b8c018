import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/test/chromium.ts';

/** Null where there is no browser to print with. */
export const browserPath = findChromium();

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Printer {
  browser: Browser;
  print: (html: string, options?: { pageNumbers?: boolean }) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A browser that prints pages to PDF files. The same page is printed once. */
export async function openPrinter(): Promise<Printer> {
  const browser: Browser = await chromium.launch({ executablePath: browserPath ?? undefined, args: flags });
  const page = await browser.newPage();
  const printed = new Map<string, Uint8Array>();
  return {
    browser,
    print: async (html, { pageNumbers = false } = {}) => {
      const key = `${pageNumbers} ${html}`;
      const known = printed.get(key);
      if (known) return known;
      await page.setContent(html);
      const file = await page.pdf({
        preferCSSPageSize: true,
        displayHeaderFooter: pageNumbers,
        headerTemplate: '<span style="font-size:8pt;margin-left:27mm" class="title"></span>',
        footerTemplate:
          '<span style="font-size:10pt;margin:auto">- <span class="pageNumber"></span> -</span>',
      });
      const bytes = Uint8Array.from(file);
      printed.set(key, bytes);
      return bytes;
    },
    close: () => browser.close(),
  };
}
