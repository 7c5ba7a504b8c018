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

const everyPart = (1 << searchParts.length) - 1;

/** For each report of a shard, in which parts a word stands, as bits, and how much it counts there. */
interface Mentions {
  parts: Uint32Array;
  weights: Uint32Array;
}

/** The reports of a shard that hold all words of a query, and none that it excludes. Without words, all reports. */
export async function searchShard(shard: Shard, query: Query): Promise<Match<ShardReport>[]> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(query.words.map((word) => mentionsOf(shard, word))),
    Promise.all(query.without.map((word) => mentionsOf(shard, word))),
  ]);
  const isMentioned = (report: ShardReport) => (mentions: Mentions) => mentions.parts[report.index] !== 0;
  return shard.reports
    .filter((report) => wanted.every(isMentioned(report)) && !unwanted.some(isMentioned(report)))
    .map((report) => matchOf(report, wanted));
}

function matchOf(report: ShardReport, wanted: readonly Mentions[]): Match<ShardReport> {
  const match = { report, partsOfAll: everyPart, partsOfAny: 0, weight: 0 };
  for (const mentions of wanted) {
    const parts = mentions.parts[report.index] ?? 0;
    match.partsOfAll &= parts;
    match.partsOfAny |= parts;
    match.weight += mentions.weights[report.index] ?? 0;
  }
  return match;
}

/** A number is also looked for as a whole in the tables. */
async function mentionsOf(shard: Shard, word: string): Promise<Mentions> {
  const phrases = isNumber(word) ? [word, wholeNumber(word)] : [word];
  const parts = new Uint32Array(shard.reports.length);
  const weights = new Uint32Array(shard.reports.length);
  for (const phrase of phrases) {
    const found = await findPhrase(shard.phrases, phrase);
    const { places, classes } = (found.isCertain ? found : await lookedAt(shard, found, phrase)).postings;
    for (let index = 0; index < places.length; index += 1) {
      const [report, part] = reportAndPart(places[index] ?? 0);
      parts[report] = (parts[report] ?? 0) | (1 << part);
      weights[report] = (weights[report] ?? 0) + (classWeights[classes[index] ?? 0] ?? 1);
    }
  }
  return { parts, weights };
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
