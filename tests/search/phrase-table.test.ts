import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../src/search/table/corpus.ts';
import { findPhrase, type PhraseTable } from '../../src/search/table/find-phrase.ts';
import { fewPlaces, longestPhrase, tellPhrases } from '../../src/search/table/phrase-lines.ts';
import { classOf } from '../../src/search/table/postings.ts';
import { ChunkWriter } from '../../src/search/table/write-chunks.ts';

/** A table of texts, each a place of its own, written and read back as the site does it. */
function tableOf(texts: readonly string[]): PhraseTable {
  const chunks: Uint8Array[] = [];
  // Small chunks, so that phrases stand on both sides of many borders.
  const writer = new ChunkWriter((chunk) => chunks.push(chunk), 50);
  const corpus = corpusOf(texts.map((text, owner) => ({ owner, text, whole: false })));
  tellPhrases(corpus, (line) => writer.add(line));
  writer.end();
  expect(writer.beginnings).toHaveLength(chunks.length);
  return { beginnings: writer.beginnings, chunk: async (index) => chunks[index]! };
}

function timesIn(text: string, phrase: string): number {
  let times = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) times += 1;
  return times;
}

/** What the table says must be the truth; where it is not certain, the truth and a few places besides. */
async function expectTruth(texts: readonly string[], table: PhraseTable, phrase: string): Promise<void> {
  const { postings, isCertain } = await findPhrase(table, phrase);
  const truth = texts.flatMap((text, place) => (text.includes(phrase) ? [place] : []));
  const places = [...postings.places];
  if (isCertain) {
    expect(places).toEqual(truth);
    if (truth.length > fewPlaces)
      expect([...postings.classes]).toEqual(truth.map((place) => classOf(timesIn(texts[place]!, phrase))));
    return;
  }
  expect(places).toEqual(expect.arrayContaining(truth));
  if (phrase.length <= longestPhrase) expect(places.length).toBeLessThanOrEqual(fewPlaces);
}

describe('any phrase, in texts of few characters', () => {
  const text = fc.string({ unit: fc.constantFrom('公', '开', '信', '\ud842', 'a'), maxLength: 40 });
  test('is found where it stands', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 60 }),
        fc.array(text, { minLength: 5 }),
        async (texts, asked) => {
          const table = tableOf(texts);
          const own = texts.map((each, index) => each.slice(index % 7, (index % 7) + 1 + (index % 27)));
          for (const phrase of [...asked, ...own].filter((each) => each !== ''))
            await expectTruth(texts, table, phrase);
        },
      ),
      { numRuns: 100 },
    ));
});

test('long texts that many share are told once, and phrases cross their ends nowhere', async () => {
  const shared = '按照县委县政府的统一部署认真落实政府信息公开条例扎实推进各项工作取得了新的成效';
  const texts = Array.from({ length: 200 }, (_, index) => `${index}${shared}${index * 7}件`);
  const table = tableOf(texts);
  for (let from = 0; from < shared.length; from += 1)
    for (const length of [1, 2, 5, 20, 24, 30])
      await expectTruth(texts, table, shared.slice(from, from + length));
  for (const phrase of ['1按照', '成效77', '件2', '成效1', '7件']) await expectTruth(texts, table, phrase);
});
