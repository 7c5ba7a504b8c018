import { type Excerpt, excerptsOf } from '../../search/excerpt.ts';
import { type SearchPart, searchParts } from '../../search/parts.ts';
import { indexedText, isNumber, type SearchableReport, wholeNumber } from '../../search/passage.ts';
import type { Query } from '../../search/query.ts';

/** A report as the offline file has it for the search. */
export interface OfflineReport {
  code: string;
  year: number;
  place: string;
  searchable: SearchableReport;
}

export interface OfflineFound {
  report: OfflineReport;
  excerpts: Excerpt[];
}

/** The reports that hold all words and none of those left out: each text is looked through, which is exact. */
export function searchOffline(reports: readonly OfflineReport[], { words, without }: Query): OfflineFound[] {
  if (words.length === 0) return [];
  return reports
    .filter(({ searchable }) => words.every((word) => holds(searchable, word)))
    .filter(({ searchable }) => !without.some((word) => holds(searchable, word)))
    .map((report) => ({ report, excerpts: allExcerpts(report.searchable, words) }));
}

function holds(searchable: SearchableReport, word: string): boolean {
  return searchParts.some((part) => {
    if (part === 'numbers' && !isNumber(word)) return false;
    const sought = part === 'numbers' ? wholeNumber(word) : word;
    return textsOf(searchable, part).some((text) => text.includes(sought));
  });
}

const texts = new WeakMap<SearchableReport, Map<SearchPart, string[]>>();

/** Brought into normal form once. */
function textsOf(searchable: SearchableReport, part: SearchPart): string[] {
  const parts = texts.get(searchable) ?? new Map<SearchPart, string[]>();
  texts.set(searchable, parts);
  const known = parts.get(part) ?? (searchable[part] ?? []).map((passage) => indexedText(part, passage));
  parts.set(part, known);
  return known;
}

function allExcerpts(searchable: SearchableReport, words: readonly string[]): Excerpt[] {
  return searchParts.flatMap((part) => excerptsOf(part, searchable[part] ?? [], words));
}
