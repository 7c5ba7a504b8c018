import type { Fingerprint, ReportRecord } from '../../../model/record.ts';
import type { SectionId } from '../../../model/report.ts';

/** What has to be known of a report in order to compare its text. */
export type ComparedRecord = Pick<ReportRecord, 'government' | 'sentences'> & {
  summary: Pick<ReportRecord['summary'], 'id' | 'code' | 'year' | 'form'>;
};

/** What is compared of one part of a report. */
export interface ComparedText {
  record: ComparedRecord;
  section: SectionId;
  sentences: readonly Fingerprint[];
  /** Characters of all of them. */
  length: number;
}

export function comparedText(
  record: ComparedRecord,
  section: SectionId,
  stock: ReadonlySet<number>,
): ComparedText {
  const sentences = record.sentences.filter(
    (sentence) => sentence.section === section && !stock.has(sentence.hash),
  );
  return { record, section, sentences, length: lengthOf(sentences) };
}

/** How much of a text stands in another one too. */
export interface Overlap {
  other: ComparedText;
  count: number;
  share: number;
}

export function overlapOf(own: ComparedText, other: ComparedText, hashes: ReadonlySet<number>): Overlap {
  const shared = own.sentences.filter(({ hash }) => hashes.has(hash));
  return { other, count: shared.length, share: own.length === 0 ? 0 : lengthOf(shared) / own.length };
}

function lengthOf(sentences: readonly Fingerprint[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}
