/** The part of Pagefind's browser interface that is used here. */

export interface PagefindAnchor {
  element: string;
  id: string;
  location: number;
}

export interface PagefindDocument {
  url: string;
  content: string;
  anchors: PagefindAnchor[];
  meta: { title?: string };
}

export interface PagefindHit {
  id: string;
  data: () => Promise<PagefindDocument>;
}

export interface SearchChoice {
  sort: { year: 'desc' };
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (folder: string, options: { baseUrl: string }) => Promise<void>;
  search: (phrase: string, choice: SearchChoice) => Promise<{ results: PagefindHit[] }>;
}

let loading: Promise<Pagefind> | null = null;

/** Loads the index when it is first needed, with all its shards. A failed try does not spoil the next. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= open(base).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function open(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  // Made after the pages are, so the bundler must not look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  const shards: string[] = await (await fetch(`${folder}shards.json`)).json();
  for (const shard of shards) await pagefind.mergeIndex(`${folder}${shard}`, { baseUrl: base });
  return pagefind;
}
