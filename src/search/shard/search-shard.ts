import type { Match } from '../narrowing.ts';
import { reportAndPart, type SearchPart, searchParts } from '../parts.ts';
import { indexedText, isNumber, type SearchableReport, wholeNumber } from '../passage.ts';
import type { Query } from '../query.ts';
import { type Found, findPhrase, type PhraseTable } from '../table/find-phrase.ts';
import { classWeights } from '../table/postings.ts';
import type { ShardReport } from './read-head.ts';

/** A shard as it lies on a server. */
export interface Shard {
  reports: readonly ShardReport[];
  phrases: PhraseTable;
  /** What a report says. */
  searchable(report: number): Promise<SearchableReport>;
}

/** In which parts of a report a word stands, and how often in all. */
interface Mentions {
  parts: number;
  weight: number;
}

/** The reports of a shard that hold all words of a query, and none that it excludes. Without words, all reports. */
export async function searchShard(shard: Shard, query: Query): Promise<Match<ShardReport>[]> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(query.words.map((word) => mentionsOf(shard, word))),
    Promise.all(query.without.map((word) => mentionsOf(shard, word))),
  ]);
  return shard.reports.flatMap((report) => {
    if (unwanted.some((mentions) => mentions.has(report.index))) return [];
    const own = wanted.map((mentions) => mentions.get(report.index));
    const found = own.filter((mentions) => mentions !== undefined);
    return found.length < own.length ? [] : [matchOf(report, found)];
  });
}

function matchOf(report: ShardReport, mentions: readonly Mentions[]): Match<ShardReport> {
  const all = (1 << searchParts.length) - 1;
  return {
    report,
    partsOfAll: mentions.reduce((parts, each) => parts & each.parts, all),
    partsOfAny: mentions.reduce((parts, each) => parts | each.parts, 0),
    weight: mentions.reduce((sum, each) => sum + each.weight, 0),
  };
}

/** A number is also looked for as a whole in the tables. */
async function mentionsOf(shard: Shard, word: string): Promise<Map<number, Mentions>> {
  const phrases = isNumber(word) ? [word, wholeNumber(word)] : [word];
  const mentions = new Map<number, Mentions>();
  for (const phrase of phrases) {
    const found = await findPhrase(shard.phrases, phrase);
    const certain = found.isCertain ? found : await lookedAt(shard, found, phrase);
    for (const [index, place] of certain.postings.places.entries()) {
      const [report, part] = reportAndPart(place);
      const known = mentions.get(report) ?? { parts: 0, weight: 0 };
      const weight = classWeights[certain.postings.classes[index] ?? 0] ?? 1;
      mentions.set(report, { parts: known.parts | (1 << part), weight: known.weight + weight });
    }
  }
  return mentions;
}

/** Texts fetched side by side: a long phrase of a template may have to be looked at in thousands. */
const together = 16;

/** Keeps of the places where a phrase may stand those where it does. */
async function lookedAt(shard: Shard, { postings }: Found, phrase: string): Promise<Found> {
  const holds: boolean[] = [];
  for (let from = 0; from < postings.places.length; from += together) {
    const places = [...postings.places.subarray(from, from + together)];
    holds.push(...(await Promise.all(places.map((place) => standsIn(shard, place, phrase)))));
  }
  return {
    postings: {
      places: postings.places.filter((_, index) => holds[index]),
      classes: postings.classes.filter((_, index) => holds[index]),
    },
    isCertain: true,
  };
}

async function standsIn(shard: Shard, place: number, phrase: string): Promise<boolean> {
  const [report, number] = reportAndPart(place);
  const part: SearchPart = searchParts[number] ?? 'preamble';
  const passages = (await shard.searchable(report))[part] ?? [];
  return passages.some((passage) => indexedText(part, passage).includes(phrase));
}
