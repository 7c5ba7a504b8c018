import { fewPlaces, longestPhrase, type PhraseLine } from './phrase-lines.ts';
import type { Postings } from './postings.ts';
import { countUpTo, type LinesAround, linesAround } from './read-chunk.ts';

/** A phrase table as it lies on a server: chunks, and where each begins. */
export interface PhraseTable {
  beginnings: readonly string[];
  chunk(index: number): Promise<Uint8Array>;
}

/** Where a phrase stands; where it is not certain, each place has to be looked at itself. */
export interface Found {
  postings: Postings;
  isCertain: boolean;
}

const nowhere: Found = {
  postings: { places: new Uint32Array(), classes: new Uint8Array() },
  isCertain: true,
};

const noLines: LinesAround = { before: undefined, after: undefined };

/**
 * The places of a phrase. Three cases: the first line that begins with the phrase stands for it exactly; or the line
 * before is a rare beginning of it, and the phrase can only stand where that does; or it stands nowhere.
 */
export async function findPhrase(table: PhraseTable, phrase: string): Promise<Found> {
  if (phrase.length > longestPhrase) return findLong(table, phrase);
  const index = countUpTo(table.beginnings, phrase) - 1;
  const { before, after: next } = index < 0 ? noLines : linesAround(await table.chunk(index), phrase);
  if (before?.phrase === phrase) return { postings: before.postings, isCertain: true };
  const after = next ?? (await firstLine(table, index + 1, phrase));
  if (after?.phrase.startsWith(phrase)) return { postings: after.postings, isCertain: true };
  if (before === undefined || !phrase.startsWith(before.phrase)) return nowhere;
  return before.postings.places.length > fewPlaces
    ? nowhere
    : { postings: before.postings, isCertain: false };
}

/** The first line of a chunk, loaded only where it begins with the phrase. */
async function firstLine(table: PhraseTable, index: number, phrase: string): Promise<PhraseLine | undefined> {
  return table.beginnings[index]?.startsWith(phrase)
    ? linesAround(await table.chunk(index), '').after
    : undefined;
}

/** Longer than any line: it can only stand where its beginning and its end do. */
async function findLong(table: PhraseTable, phrase: string): Promise<Found> {
  const start = await findPhrase(table, phrase.slice(0, longestPhrase));
  const end = await findPhrase(table, phrase.slice(-longestPhrase));
  const ends = new Set(end.postings.places);
  const kept = [...start.postings.places.keys()].filter((at) => ends.has(start.postings.places[at] ?? 0));
  return {
    postings: {
      places: Uint32Array.from(kept, (at) => start.postings.places[at] ?? 0),
      classes: Uint8Array.from(kept, (at) => start.postings.classes[at] ?? 0),
    },
    isCertain: false,
  };
}
