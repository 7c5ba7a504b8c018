import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes } from './pages.ts';
import { reading, useBrowser } from './reader.ts';

useBrowser();

/** Kilobytes on the way, packed, by kind of resource. */
async function weighed(page: Page, address: string): Promise<Record<string, number>> {
  const sizes: Promise<{ kind: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    sizes.push(
      request.sizes().then((size) => ({ kind, bytes: size.responseBodySize + size.responseHeadersSize })),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const weights: Record<string, number> = { all: 0 };
  for (const { kind, bytes } of await Promise.all(sizes)) {
    weights[kind] = (weights[kind] ?? 0) + bytes / 1000;
    weights.all = (weights.all ?? 0) + bytes / 1000;
  }
  return weights;
}

test.each([
  '/governments/640502/2020/',
  '/governments/640502200/2020/',
])('the report %s is light', (address) =>
  reading({}, async (page) => {
    const weights = await weighed(page, address);
    expect(weights.all).toBeLessThan(60);
    expect(weights.script ?? 0).toBeLessThan(10);
  }));

const lightPages = [
  'home',
  'governments',
  'a place',
  'a government',
  'a source',
  'a ready comparison',
  'the audit of a county',
  'coverage',
  'the coverage of a county',
  'rules',
  'a rule',
  'method',
  'glossary',
  'an embedded card',
  'about',
];

test.each(
  pageTypes.filter(([kind]) => lightPages.includes(kind)),
)('%s is as light as a report', (_, address) =>
  reading({}, async (page) => {
    const weights = await weighed(page, address);
    expect(weights.all).toBeLessThan(60);
    expect(weights.script ?? 0).toBeLessThan(10);
  }));

test('a comparison needs little script', () =>
  reading({}, async (page) => {
    const { script } = await weighed(page, '/compare/?r=640502200-2020,640502-2020');
    expect(script).toBeLessThan(50);
  }));

test('a first search is light', () =>
  reading({}, async (page) => {
    const { all } = await weighed(page, '/search/?q=低保');
    expect(all).toBeLessThan(150);
  }));
