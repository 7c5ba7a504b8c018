import type { Likeness } from '../../../model/audit.ts';
import type { Register } from '../../../model/register.ts';
import type { ComparedRecord, ComparedText } from './compared-text.ts';
import { hashOf } from './hash.ts';
import { normaliserOf } from './normalise.ts';
import { sentencesIn } from './sentences.ts';

/** Gives the transcript of a report. */
export type TranscriptOf = (record: ComparedRecord) => readonly string[];

/** Enough to see what two texts have in common. */
const mostListed = 20;

/** The words that two texts share, read again in both transcripts: what only had the same hash falls out. */
export function sharedSentences(
  own: ComparedText,
  other: ComparedText,
  transcriptOf: TranscriptOf,
  register: Register,
): Likeness['sentences'] {
  const hashes = new Set(other.sentences.map(({ hash }) => hash));
  const shared = own.sentences.filter(({ hash }) => hashes.has(hash)).slice(0, mostListed);
  const [mine, theirs] = [own, other].map((text) => wordsIn(text, transcriptOf, register));
  return shared.flatMap(({ hash }) => {
    const [here, there] = [mine?.get(hash), theirs?.get(hash)];
    if (here === undefined || there === undefined || here.words !== there.words) return [];
    return [{ line: here.line, text: here.text, otherLine: there.line, otherText: there.text }];
  });
}

interface Printed {
  text: string;
  line: number;
  /** What is left of it when names and numbers are taken out. */
  words: string;
}

function wordsIn(
  { record, sentences }: ComparedText,
  transcriptOf: TranscriptOf,
  register: Register,
): Map<number, Printed> {
  const transcript = transcriptOf(record);
  const normalise = normaliserOf(record.government, register);
  const paragraphs = new Map(sentences.map(({ lines }) => [lines[0], lines]));
  const printed = [...paragraphs.values()]
    .flatMap((lines) => sentencesIn(transcript, lines))
    .map(({ text, lines }) => ({ text, line: lines[0], words: normalise(text) }));
  return new Map(printed.map((sentence) => [hashOf(sentence.words), sentence]));
}
