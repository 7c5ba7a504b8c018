import type { AskPage } from './exactness.ts';

/** A search engine to be measured: how its index is made, and how its page is asked. */
export interface Engine {
  name: string;
  /** The script that makes the index, and where in the site it lies. */
  script: string;
  folder: string;
  page: string;
  ask: AskPage;
  /** Runs in the page and starts one search, as a reader does. */
  start: (typed: string) => void;
}

interface SearchElement extends Element {
  reportsFor(search: string): Promise<string[]>;
}

/** This site's own search. */
export const ownSearch: Engine = {
  name: '本站',
  script: 'scripts/bench/search/index-archive.ts',
  folder: 'search/index',
  page: '/search/',
  ask: async (typed) => {
    const element = document.querySelector('report-search') as SearchElement;
    const lists: string[][] = [];
    for (const each of typed) lists.push(await element.reportsFor(`${new URLSearchParams({ q: each })}`));
    return lists;
  },
  start: (typed) => {
    const form = document.querySelector<HTMLFormElement>('report-search form');
    const query = form?.querySelector<HTMLInputElement>('[name=q]');
    if (query) query.value = typed;
    form?.requestSubmit();
  },
};

/** Pagefind as it comes. */
export const plainPagefind: Engine = {
  name: 'Pagefind 原样',
  script: 'scripts/bench/search/index-pagefind.ts',
  folder: 'pagefind',
  page: '/plain/',
  ask: async (typed) => {
    const { reportsFor } = window as unknown as { reportsFor(typed: string): Promise<string[]> };
    const lists: string[][] = [];
    for (const each of typed) lists.push(await reportsFor(each));
    return lists;
  },
  start: (typed) => {
    const { show } = window as unknown as { show(typed: string): Promise<void> };
    void show(typed);
  },
};
