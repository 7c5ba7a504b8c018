import type { Match } from './narrowing.ts';

export const searchOrders = ['relevance', 'newest', 'oldest', 'place'] as const;
export type SearchOrder = (typeof searchOrders)[number];

type Compare = (a: Match, b: Match) => number;

const byPlace: Compare = (a, b) =>
  a.report.code === b.report.code ? b.report.year - a.report.year : a.report.code < b.report.code ? -1 : 1;
const byYear: Compare = (a, b) => b.report.year - a.report.year;

/** Where two are equal, the newer comes first, and then the lower code: the order never depends on how fast a shard came. */
const compares: Record<SearchOrder, Compare> = {
  relevance: (a, b) => b.weight - a.weight || byYear(a, b) || byPlace(a, b),
  newest: (a, b) => byYear(a, b) || byPlace(a, b),
  oldest: (a, b) => byYear(b, a) || byPlace(a, b),
  place: byPlace,
};

export function inOrder<M extends Match>(matches: readonly M[], order: SearchOrder): M[] {
  return matches.toSorted(compares[order]);
}
