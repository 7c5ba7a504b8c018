import { type Excerpt, excerptsOf } from '../../search/excerpt.ts';
import { findGovernments, type GovernmentEntry, nearGovernments } from '../../search/government-entry.ts';
import { isWithin, type Match, type Narrowing } from '../../search/narrowing.ts';
import { narrowingOf, orderOf } from '../../search/narrowing-of.ts';
import { inOrder } from '../../search/order.ts';
import { partBit, searchParts } from '../../search/parts.ts';
import { type Query, queryOf } from '../../search/query.ts';
import type { ShardReport } from '../../search/shard/read-head.ts';
import { searchShard } from '../../search/shard/search-shard.ts';
import { href } from '../../text/href.ts';
import { partNames } from '../../text/search.ts';
import { type OpenShard, SearchIndex } from './search-index.ts';

/** A report in which all words were found, and the shard that has its text. */
export interface FoundReport extends Match<ShardReport> {
  shard: OpenShard;
}

/** What a search gives. Texts are loaded when they are shown. */
export interface Answer {
  query: Query;
  narrowing: Narrowing;
  /** All reports with the words, from which the choices are counted. */
  found: readonly FoundReport[];
  /** Those that the choices leave, in order. */
  shown: readonly FoundReport[];
  /** Governments that the query names. */
  governments: readonly GovernmentEntry[];
  shards: readonly OpenShard[];
}

const governmentsListed = 6;
const index = new SearchIndex(href('/search/index/'));

/** Makes ready what every search needs. What fails here is told when something is searched. */
export function prepareSearch(): void {
  index.prepare().catch(() => {});
}

/** Reports whose text holds every word of a query, as the address chooses and orders them. */
export async function findReports(address: URLSearchParams): Promise<Answer> {
  const query = queryOf(address.get('q') ?? '');
  const chosen = narrowingOf(address, query, [], partNames);
  const saysPlace = query.fields.some(([field]) => field === 'place');
  const shards = await index.shards(saysPlace ? [] : chosen.places);
  const names = allGovernments(shards);
  const narrowing = narrowingOf(address, query, names, partNames);
  const found = await searchAll(shards, query);
  const shown = found.filter((match) => isWithin(match, narrowing));
  const named = query.words.length === 0 ? [] : findGovernments(query.text, names, governmentsListed);
  return { query, narrowing, found, shown: inOrder(shown, orderOf(address)), governments: named, shards };
}

export async function searchAll(shards: readonly OpenShard[], query: Query): Promise<FoundReport[]> {
  const found = await Promise.all(
    shards.map(async (shard) =>
      (await searchShard(shard, query)).map((match) => Object.assign(match, { shard })),
    ),
  );
  return found.flat();
}

/** Governments whose name is one character off. */
export function governmentsNear({ query, shards }: Answer): GovernmentEntry[] {
  return nearGovernments(query.text, allGovernments(shards), governmentsListed);
}

/** A place above several shards is in each of them, and its own reports are in one. */
export function allGovernments(shards: readonly OpenShard[]): GovernmentEntry[] {
  const byCode = new Map<string, GovernmentEntry>();
  for (const government of shards.flatMap(({ governments }) => governments)) {
    const known = byCode.get(government.code);
    if (known === undefined || known.years.length === 0) byCode.set(government.code, government);
  }
  return [...byCode.values()];
}

/** The passages of a found report that hold the words, within the part that was chosen. */
export async function openReport(found: FoundReport, { query, narrowing }: Answer): Promise<Excerpt[]> {
  if (query.words.length === 0) return [];
  const searchable = await found.shard.searchable(found.report.index);
  const parts = searchParts.filter((part) => narrowing.part === null || part === narrowing.part);
  return parts
    .filter((part) => (found.partsOfAny & partBit(part)) !== 0)
    .flatMap((part) => excerptsOf(part, searchable[part] ?? [], query.words));
}
