import { expect, test } from 'vitest';
import { benchQueries } from '../../scripts/bench/search/queries.ts';
import { searchedReports } from '../../scripts/bench/search/searched-archive.ts';
import { Exactness, truthOf } from '../../scripts/bench/search/truth.ts';
import { isNumber } from '../../src/search/passage.ts';
import { reading, useBrowser } from './reader.ts';

useBrowser();

interface SearchElement extends Element {
  reportsFor(search: string): Promise<string[]>;
  passagesFor(search: string): Promise<string[]>;
}

const reports = searchedReports('public/data');
const queries = benchQueries(reports);

test('every search of the query set lists the reports that hold its words, and no other', () =>
  reading({}, async (page) => {
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

test('a word leads to every paragraph that holds it, and to no other', () =>
  reading({}, async (page) => {
    // Numbers of tables are found as a whole, so what a number finds is more than paragraphs.
    const asked = queries.filter(
      ({ words, without }) => words.length === 1 && without.length === 0 && !isNumber(words[0] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(300);
    await page.goto('/search/');
    const found = await page.evaluate(
      async (typed) => {
        const element = document.querySelector('report-search') as SearchElement;
        const lists: string[][] = [];
        for (const each of typed)
          lists.push(await element.passagesFor(`${new URLSearchParams({ q: each })}`));
        return lists;
      },
      asked.map(({ typed }) => typed),
    );
    const passages = reports.flatMap((report) => report.passages);
    const truth = asked.map(({ words: [word = ''] }) =>
      passages.filter(({ text }) => text.includes(word)).map(({ address }) => address),
    );
    expect(found.map((list) => list.sort())).toEqual(truth.map((list) => list.sort()));
  }));
