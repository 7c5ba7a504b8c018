import type { Browser } from 'playwright-core';
import type { BenchQuery } from './queries.ts';
import { Exactness } from './truth.ts';

/** Runs in the page of one engine: the addresses of all reports that each search lists. */
export type AskPage = (typed: readonly string[]) => Promise<string[][]>;

/** A search with the reports that it must list. */
export interface AnsweredQuery {
  query: BenchQuery;
  truth: readonly string[];
}

/** Searches asked at once: their lists go from the browser to us in one piece. */
const together = 25;

/** Asks all searches of the query set in the browser, and holds what is listed against the plain truth. */
export async function exactnessOf(
  browser: Browser,
  address: string,
  ask: AskPage,
  answered: readonly AnsweredQuery[],
): Promise<Exactness> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const exactness = new Exactness();
  for (let from = 0; from < answered.length; from += together) {
    const asked = answered.slice(from, from + together);
    const found = await page.evaluate(
      ask,
      asked.map(({ query }) => query.typed),
    );
    for (const [index, { query, truth }] of asked.entries()) exactness.add(query, found[index] ?? [], truth);
  }
  await page.close();
  return exactness;
}
