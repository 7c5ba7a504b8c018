import type { Likeness } from '../../../model/audit.ts';
import type { ReportRecord } from '../../../model/record.ts';
import type { Register } from '../../../model/register.ts';
import type { Verdict } from '../verdict.ts';
import { type ComparedText, comparedText, type Overlap, overlapOf } from './compared-text.ts';
import { comparedSections } from './fingerprints.ts';
import { earlierThreshold, judgeOverlap, otherThreshold, type Threshold } from './judge-likeness.ts';
import { closestNeighbours } from './neighbours.ts';
import { placeOf } from './place.ts';
import { sharedSentences, type TranscriptOf } from './shared-sentences.ts';
import { stockPhrases } from './stock-phrases.ts';

export type { ComparedRecord } from './compared-text.ts';
export { type EarlierLikeness, likenessToEarlier } from './earlier-likeness.ts';
export { fingerprintsOf } from './fingerprints.ts';
export type { TranscriptOf } from './shared-sentences.ts';

/** What is said of the likeness of one text to another, with the sentences where there is a note. */
export interface LikenessWord {
  id: string;
  verdict: Verdict;
  likeness: Likeness | null;
}

/** Compares the texts of an archive: each with the year before, and with the others of its county and year. */
export function judgeLikeness(
  records: readonly ReportRecord[],
  transcriptOf: TranscriptOf,
  register: Register,
): LikenessWord[] {
  const stock = stockPhrases(records);
  const texts = records.flatMap((record) =>
    comparedSections
      .map((section) => comparedText(record, section, stock))
      .filter(({ sentences }) => sentences.length > 0),
  );
  const word = (own: ComparedText, overlap: Overlap, threshold: Threshold): LikenessWord => {
    const verdict = judgeOverlap(own, overlap, threshold);
    const sentences =
      verdict.finding === null ? [] : sharedSentences(own, overlap.other, transcriptOf, register);
    return wordOf(own, overlap, threshold, verdict, sentences);
  };
  return [
    ...earlierOverlaps(texts).map(([own, overlap]) => word(own, overlap, earlierThreshold)),
    ...neighbourOverlaps(texts).map(([own, overlap]) => word(own, overlap, otherThreshold)),
  ];
}

function earlierOverlaps(texts: readonly ComparedText[]): [ComparedText, Overlap][] {
  const key = (code: string, year: number, section: string) => `${code} ${year} ${section}`;
  const byYear = new Map(
    texts.map((text) => [key(text.record.summary.code, text.record.summary.year, text.section), text]),
  );
  return texts.flatMap((own): [ComparedText, Overlap][] => {
    const { code, year } = own.record.summary;
    const before = byYear.get(key(code, year - 1, own.section));
    if (before === undefined) return [];
    return [[own, overlapOf(own, before, new Set(before.sentences.map(({ hash }) => hash)))]];
  });
}

function neighbourOverlaps(texts: readonly ComparedText[]): [ComparedText, Overlap][] {
  const groups = Map.groupBy(
    texts,
    ({ record, section }) => `${placeOf(record)} ${record.summary.year} ${section}`,
  );
  return [...groups.values()].flatMap((group) => [...closestNeighbours(group)]);
}

/** A verdict and its evidence: what was found by hashes is said only where the words bear it out. */
function wordOf(
  own: ComparedText,
  { other, share }: Overlap,
  { kind }: Threshold,
  verdict: Verdict,
  sentences: Likeness['sentences'],
): LikenessWord {
  const { id } = own.record.summary;
  const [first] = sentences;
  if (verdict.finding === null) return { id, verdict, likeness: null };
  if (first === undefined) return { id, verdict: { ...verdict, finding: null }, likeness: null };
  const { code, year, id: otherId } = other.record.summary;
  const related = [{ path: `${otherId}#${own.section}`, line: first.otherLine }];
  const finding = { ...verdict.finding, line: first.line, related };
  const rounded = Math.round(share * 1000) / 1000;
  const likeness = { kind, other: { code, year }, section: own.section, share: rounded, sentences };
  return { id, verdict: { check: verdict.check, finding }, likeness };
}
