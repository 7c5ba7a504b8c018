import { type Excerpt, excerptsOf } from '../../search/excerpt.ts';
import { inAll, loosened, phraseOf, type Query } from '../../search/query.ts';
import { tagOf } from '../../search/spaced-text.ts';
import { href } from '../../text/href.ts';
import { loadPagefind, type PagefindHit } from './pagefind.ts';

/** What narrows a search: both are optional. */
export interface Narrowing {
  year: string;
  place: string;
}

export interface FoundReport {
  url: string;
  title: string;
  excerpts: Excerpt[];
}

/** The reports found, and the query that found them. Their texts are loaded when they are shown. */
export interface Findings {
  hits: PagefindHit[];
  query: Query;
}

/** Reports whose text holds every word of a query, newest year first; where none does, those with the words without marks. */
export async function findReports(query: Query, narrowing: Narrowing): Promise<Findings> {
  const hits = await findAll(query, narrowing);
  const looser = loosened(query);
  if (hits.length > 0 || looser === null) return { hits, query };
  return { hits: await findAll(looser, narrowing), query: looser };
}

async function findAll(query: Query, { year, place }: Narrowing): Promise<PagefindHit[]> {
  const pagefind = await loadPagefind(href('/'));
  const tags = [
    ...(year === '' ? [] : [tagOf('year', year)]),
    ...(place === '' ? [] : [tagOf('place', place)]),
  ];
  const answers = await Promise.all(
    [...query.words, ...tags].map((word) => pagefind.search(phraseOf(word), { sort: { year: 'desc' } })),
  );
  const lists = answers.map((answer) => answer.results);
  return inAll(lists, (hit) => hit.id);
}

/** A hit with the paragraphs that hold the words. */
export async function openHit(hit: PagefindHit, query: Query): Promise<FoundReport> {
  const { url, content, anchors, meta } = await hit.data();
  const ids = anchors.filter((anchor) => anchor.element === 'h6').map((anchor) => anchor.id);
  return { url, title: meta.title ?? url, excerpts: excerptsOf(content, ids, query.words) };
}
