import type { SectionId } from '../../model/report.ts';
import { aligned, sameEnds } from './align.ts';
import { type ComparedSentence, type ComparedText, sentencesIn } from './compared-text.ts';
import { likenessAmong, pairsOf } from './likeness.ts';
import { isTemplate } from './normalise.ts';
import type { Sentence } from './sentences.ts';

/** Two sentences opposite each other, or one that has nothing opposite. */
export interface SentencePair {
  kind: 'same' | 'changed' | 'left' | 'right';
  left: Sentence | null;
  right: Sentence | null;
  /** Wording of the official format: the same in nearly all reports. */
  isTemplate: boolean;
}

export interface SectionPair {
  id: SectionId;
  heading: string;
  pairs: SentencePair[];
}

/** Signature and date: that they differ is no news. */
const notCompared: readonly SectionId[] = ['closing'];

/** Sentences less alike than this do not stand opposite each other. */
const leastLikeness = 0.45;

/** The sections that two reports have, in the order of the left, sentence by sentence. */
export function compareSections(left: ComparedText, right: ComparedText): SectionPair[] {
  const ids = [...new Set([...left.sections, ...right.sections].map(({ id }) => id))].filter(
    (id) => !notCompared.includes(id),
  );
  return ids
    .map((id) => {
      const [one, other] = [left, right].map(({ sections }) => sections.find((section) => section.id === id));
      const heading = one?.heading ?? other?.heading ?? '';
      return { id, heading, pairs: comparePair(sentencesIn(left, id), sentencesIn(right, id)) };
    })
    .filter(({ pairs }) => pairs.length > 0);
}

function comparePair(
  lefts: readonly ComparedSentence[],
  rights: readonly ComparedSentence[],
): SentencePair[] {
  const ones = lefts.map(({ plain }) => plain);
  const others = rights.map(({ plain }) => plain);
  // The wording of sentences that stand opposite each other anyhow need not be likened.
  const same = sameEnds(ones, others);
  const pairsBetween = (all: readonly string[]) => all.slice(same.start, all.length - same.end).map(pairsOf);
  const likeness = likenessAmong(pairsBetween(ones), pairsBetween(others));
  const alike = (a: number, b: number) => {
    if (ones[a] === others[b]) return 1;
    const share = likeness(a - same.start, b - same.start);
    return share < leastLikeness ? 0 : share;
  };
  const way = aligned(ones.length, others.length, alike, same);
  return way.map(([a, b]) => pairOf(a === null ? null : lefts[a], b === null ? null : rights[b]));
}

function pairOf(
  left: ComparedSentence | null | undefined,
  right: ComparedSentence | null | undefined,
): SentencePair {
  const shared = { left: left?.sentence ?? null, right: right?.sentence ?? null };
  const isOfTemplate = [left, right].every((side) => side == null || isTemplate(side.sentence.text));
  if (left == null) return { ...shared, kind: 'right', isTemplate: isOfTemplate };
  if (right == null) return { ...shared, kind: 'left', isTemplate: isOfTemplate };
  return { ...shared, kind: left.plain === right.plain ? 'same' : 'changed', isTemplate: isOfTemplate };
}
