import type { Section, SectionId } from '../../model/report.ts';
import { normalised } from './normalise.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A report in a comparison of texts. */
export interface ComparedText {
  code: string;
  year: number;
  place: string;
  /** Names of the place and of those above it: that they differ between two reports is no difference. */
  names: readonly string[];
  sections: readonly Pick<Section, 'id' | 'heading' | 'markdown'>[];
}

/** A sentence, and what of it is the same where another report says the same. */
export interface ComparedSentence {
  sentence: Sentence;
  plain: string;
}

type Sections = ReadonlyMap<SectionId, readonly ComparedSentence[]>;

const kept = new WeakMap<ComparedText, Sections>();

/**
 * The sentences of a section; none where the report has no such section. A report is set beside the one before it and the
 * one after it, and its plans beside what was done: its sentences are looked at once.
 */
export function sentencesIn(text: ComparedText, id: SectionId): readonly ComparedSentence[] {
  const sections = kept.get(text) ?? sectionsOf(text);
  kept.set(text, sections);
  return sections.get(id) ?? [];
}

function sectionsOf({ sections, names }: ComparedText): Sections {
  // Of two sections of one name, the first.
  return new Map(sections.toReversed().map(({ id, markdown }) => [id, comparedSentences(markdown, names)]));
}

function comparedSentences(markdown: string, names: readonly string[]): ComparedSentence[] {
  return sentencesOf(markdown).map((sentence) => ({ sentence, plain: normalised(sentence.text, names) }));
}
