import { expect, test } from 'vitest';
import { benchQueries } from '../../scripts/bench/search/queries.ts';
import { searchedReports } from '../../scripts/bench/search/searched-archive.ts';
import { Exactness, truthOf } from '../../scripts/bench/search/truth.ts';
import { reading, useBrowser } from './reader.ts';

useBrowser();

interface SearchElement extends Element {
  reportsFor(search: string): Promise<string[]>;
}

test('every search of the query set lists the reports that hold its words, and no other', () =>
  reading({}, async (page) => {
    const reports = searchedReports('public/data');
    const queries = benchQueries(reports);
    expect(queries.length).toBeGreaterThan(400);
    await page.goto('/search/');
    const found = await page.evaluate(
      async (typed) => {
        const element = document.querySelector('report-search') as SearchElement;
        const lists: string[][] = [];
        for (const each of typed) lists.push(await element.reportsFor(`${new URLSearchParams({ q: each })}`));
        return lists;
      },
      queries.map(({ typed }) => typed),
    );
    const exactness = new Exactness();
    for (const [index, query] of queries.entries())
      exactness.add(query, found[index] ?? [], truthOf(query, reports));
    expect(exactness.wrong).toEqual([]);
    expect([exactness.recall, exactness.precision]).toEqual([1, 1]);
  }));
