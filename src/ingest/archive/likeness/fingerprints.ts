import type { Fingerprint } from '../../../model/record.ts';
import type { Register } from '../../../model/register.ts';
import type { Report, SectionId } from '../../../model/report.ts';
import { hashOf } from './hash.ts';
import { normaliserOf } from './normalise.ts';
import { officialWords } from './official-words.ts';
import { sentencesIn } from './sentences.ts';

/** The parts that each report is to write anew every year; the others are tables, or words that are the same everywhere. */
export const comparedSections: readonly SectionId[] = ['overview', 'problems'];

/** Shorter sentences are the same by chance: “一是加强组织领导”. */
const fewestCharacters = 12;

/** What is compared of a report's text: its sentences of some length, without the words of the official notice. */
export function fingerprintsOf(
  report: Report,
  transcript: readonly string[],
  register: Register,
): Fingerprint[] {
  const normalise = normaliserOf(report.government, register);
  return report.sections
    .filter(({ id }) => comparedSections.includes(id))
    .flatMap(({ id, paragraphs }) =>
      paragraphs
        .flatMap((lines) => sentencesIn(transcript, lines))
        .map(({ text, lines }) => ({ lines, words: normalise(text) }))
        .filter(({ words }) => words.length >= fewestCharacters && !officialWords.has(words))
        .map(({ lines, words }) => ({ section: id, lines, hash: hashOf(words), length: words.length })),
    );
}
