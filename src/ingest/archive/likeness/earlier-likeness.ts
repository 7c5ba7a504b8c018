import type { Likeness } from '../../../model/audit.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Register } from '../../../model/register.ts';
import { type ComparedRecord, comparedText, overlapOf } from './compared-text.ts';
import { comparedSections } from './fingerprints.ts';
import { earlierThreshold, judgeOverlap } from './judge-likeness.ts';
import { sharedSentences, type TranscriptOf } from './shared-sentences.ts';

/** How much of one part of a report stands in the report of the year before too. */
export interface EarlierLikeness extends Pick<Likeness, 'section' | 'share' | 'sentences'> {
  /** Sentences that can be compared, and those of them that are the same. The first of the same are listed. */
  comparable: number;
  same: number;
  /** Where it is so much that the archive would say it. */
  finding: Finding | null;
}

/**
 * Likens two reports of one government, part by part, also where there is little in common. What is said all over an
 * archive can be known only there, so that the archive may find less.
 */
export function likenessToEarlier(
  own: ComparedRecord,
  before: ComparedRecord,
  transcriptOf: TranscriptOf,
  register: Register,
): EarlierLikeness[] {
  const everywhere = new Set<number>();
  return comparedSections.flatMap((section) => {
    const [mine, theirs] = [own, before].map((record) => comparedText(record, section, everywhere));
    if (mine === undefined || theirs === undefined || mine.sentences.length === 0) return [];
    const overlap = overlapOf(mine, theirs, new Set(theirs.sentences.map(({ hash }) => hash)));
    const { finding } = judgeOverlap(mine, overlap, earlierThreshold);
    const sentences = sharedSentences(mine, theirs, transcriptOf, register);
    const counts = { comparable: mine.sentences.length, same: overlap.count, share: overlap.share };
    return [{ section, ...counts, sentences, finding }];
  });
}
