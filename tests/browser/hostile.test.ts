import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../scripts/bench/project-copy.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { findChromium } from '../../scripts/test/chromium.ts';
import { Archive } from '../../src/model/archive.ts';
import { mark, writeHostileContent } from '../hostile/hostile-content.ts';
import { flags } from './reader.ts';

let browser: Browser;
let project: string;
let site: { address: string; close: () => Promise<void> };
let archive: Archive;

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
  browser = await chromium.launch({ executablePath, args: flags });
  project = copyProject('hostile');
  await writeHostileContent(`${project}/content`, await browser.newPage());
  spawnSync(process.execPath, ['scripts/build.ts'], { cwd: project, stdio: 'inherit' });
  archive = Archive.parse(JSON.parse(readFileSync(`${project}/public/data/archive.json`, 'utf8')));
  site = await listen(`${project}/dist`, 0);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  rmSync(project, { recursive: true, force: true });
});

const pages = () =>
  readdirSync(`${project}/dist`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));

test('hostile reports are published through every reader, or told of', () => {
  const published = archive.reports.map(({ file }) => file.replace(/^.*\./, ''));
  expect(published.sort()).toEqual(['docx', 'htm', 'html', 'pdf', 'txt', 'txt']);
  expect(archive.unpublished).toEqual([]);
});

test('no page of the site has markup, a link or a style that a document brought', () => {
  for (const page of pages()) {
    for (const element of elementsOf(parse(readFileSync(page, 'utf8')))) {
      const where = `${page}: <${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`;
      expect(['iframe', 'object', 'embed', 'base'], where).not.toContain(element.tagName);
      for (const { name, value } of element.attrs) {
        expect(name, where).not.toMatch(/^on|^style$/);
        if (['href', 'src', 'action', 'srcdoc', 'data'].includes(name)) {
          expect(value, where).toMatch(/^(?:https?:|mailto:|tel:|(?!\s*[a-z][a-z0-9+.-]*:))/i);
          if (name !== 'href') expect(value, where).not.toMatch(/attacker/);
        }
      }
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      if (element.tagName === 'script' && !isData(element)) expect(text, where).toBe('');
    }
  }
});

test('no control that turns the order of characters around reaches a page', () => {
  for (const page of pages())
    expect(readFileSync(page, 'utf8'), page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
});

test('in a browser nothing of a document runs, and nobody else is asked for anything', async () => {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) trouble.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  const reports = archive.reports.flatMap(({ code, year }) => [
    `governments/${code}/`,
    `governments/${code}/${year}/`,
    `governments/${code}/${year}/source/`,
  ]);
  const chosen = archive.reports.map(({ id }) => id).join(',');
  for (const address of ['', 'governments/', `compare/?r=${chosen}`, 'search/?q=点击查看', ...reports]) {
    await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
    // What only runs when it is touched.
    await page.locator('body *').evaluateAll((elements) => {
      for (const type of ['mouseover', 'focus', 'error'])
        for (const element of elements) element.dispatchEvent(new Event(type));
    });
    expect(await page.evaluate((name) => Reflect.get(window, name), mark), address).toBeUndefined();
  }
  expect(trouble).toEqual([]);
}, 120_000);

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

/** A block of data for machines, which no browser runs. */
function isData(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) => name === 'type' && /^application\/(?:ld\+)?json$/.test(value),
  );
}
