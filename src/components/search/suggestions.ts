import { halvesOf, wordsNear } from '../../search/near-words.ts';
import { inOrder } from '../../search/order.ts';
import { searchParts } from '../../search/parts.ts';
import { indexedText } from '../../search/passage.ts';
import { type Query, queryOf } from '../../search/query.ts';
import { type Answer, type FoundReport, searchAll } from './find-reports.ts';

/** Something that would be found, and in how many reports. */
export interface Suggestion {
  words: string;
  reports: number;
}

const suggested = 4;
/** So many reports are looked through for words that are nearly the same, and so many of these are looked up. */
const reportsRead = 8;
const wordsTried = 8;

/** For several words that no report holds together: how many hold each alone. */
export async function aloneSuggestions({ query, shards }: Answer): Promise<Suggestion[]> {
  if (query.words.length < 2) return [];
  return Promise.all(query.words.map((word) => counted(word, shards)));
}

/** For one word that no report holds: words one character off, those in most reports first. */
export async function nearSuggestions({ query, shards }: Answer): Promise<Suggestion[]> {
  const [word = ''] = query.words;
  if (query.words.length !== 1) return [];
  const halves = await Promise.all(halvesOf(word).map((half) => searchAll(shards, phrase(half))));
  const likely = halves.flatMap((found) => inOrder(found, 'relevance').slice(0, reportsRead));
  const near = await Promise.all(likely.map((found) => wordsIn(found, word)));
  const candidates = [...new Set(near.flatMap((words) => [...words]))].slice(0, wordsTried);
  const found = await Promise.all(candidates.map((each) => counted(each, shards)));
  return found.sort((a, b) => b.reports - a.reports).slice(0, suggested);
}

async function wordsIn({ shard, report }: FoundReport, word: string): Promise<Set<string>> {
  const searchable = await shard.searchable(report.index);
  const texts = searchParts
    .filter((part) => part !== 'numbers')
    .flatMap((part) => (searchable[part] ?? []).map((passage) => indexedText(part, passage)));
  return wordsNear(texts.join('\n'), word);
}

async function counted(words: string, shards: Answer['shards']): Promise<Suggestion> {
  return { words, reports: (await searchAll(shards, phrase(words))).length };
}

function phrase(word: string): Query {
  return { ...queryOf(''), text: word, words: [word] };
}
