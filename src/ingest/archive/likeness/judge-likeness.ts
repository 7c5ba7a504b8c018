import type { Likeness } from '../../../model/audit.ts';
import type { Finding } from '../../../model/finding.ts';
import { formOf } from '../../../model/forms/index.ts';
import { findingOf } from '../../../model/rules/index.ts';
import { notAssessable, type Verdict } from '../verdict.ts';
import type { ComparedText, Overlap } from './compared-text.ts';

/** From what share on, and from how many sentences on, likeness is worth a note. */
export interface Threshold {
  kind: Likeness['kind'];
  rule: 'likeness/earlier' | 'likeness/other';
  share: number;
  /** Sentences that a text must have to be compared. */
  comparable: number;
  /** Sentences that must be the same. */
  same: number;
}

/** Real reports that go on from the year before share a quarter to two fifths with it. */
export const earlierThreshold: Threshold = {
  kind: 'earlier',
  rule: 'likeness/earlier',
  share: 0.8,
  comparable: 3,
  same: 3,
};
/** Neighbours have less reason to agree, but get the same outline from their county. */
export const otherThreshold: Threshold = {
  kind: 'other',
  rule: 'likeness/other',
  share: 0.6,
  comparable: 5,
  same: 5,
};

const notJudged = '两边的文字已对照列出，不判断对错';

export function isAlike({ count, share }: Overlap, { same, share: most }: Threshold): boolean {
  return count >= same && share >= most;
}

/** What is to be said of the overlap of two texts. */
export function judgeOverlap(own: ComparedText, overlap: Overlap, threshold: Threshold): Verdict {
  const { rule, share: most, comparable } = threshold;
  const { section } = own;
  const operands = [section, `${overlap.other.record.summary.id}#${section}`];
  if (own.sentences.length < comparable)
    return { check: notAssessable(rule, section, '可比的句子太少', operands), finding: null };
  const [expected, actual] = [`低于 ${percent(most)}`, percent(overlap.share)];
  const alike = isAlike(overlap, threshold);
  // Like words are shown and not judged: whoever reads both sides may.
  const [outcome, reason] = alike ? ['not-assessable' as const, notJudged] : ['pass' as const, null];
  const check = { rule, path: section, outcome, expected, actual, reason, operands };
  return { check, finding: alike ? findingAbout(own, overlap, threshold, actual) : null };
}

function findingAbout(
  { record, section }: ComparedText,
  { other, count }: Overlap,
  { rule }: Threshold,
  share: string,
): Finding {
  const { summary, government } = other.record;
  const label = formOf(record.summary.form)?.sections.find(({ id }) => id === section)?.label ?? section;
  const facts = { section: label, share, count };
  const where = { path: section };
  return rule === 'likeness/earlier'
    ? findingOf(rule, { ...facts, year: summary.year }, where)
    : findingOf(rule, { ...facts, other: government.name ?? summary.code }, where);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
