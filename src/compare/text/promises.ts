import { type ComparedSentence, type ComparedText, sentencesIn } from './compared-text.ts';
import { foundAmong, pairsOf } from './likeness.ts';
import type { Sentence } from './sentences.ts';

/** What a report said it would do, and the sentences of the next that speak of the same. */
export interface Plan {
  sentence: Sentence;
  /** Closest first; none where nothing alike was found, which does not mean that nothing was done. */
  answers: Sentence[];
}

/** Where a section of problems turns to what is to be done. */
const turn = /改进|措施|下一步|打算|今后|针对(?:上述|存在|以上)/;
/** Words that every report is full of: that two sentences share them says nothing. */
const everywhere =
  /政府信息公开|政务信息公开|政务公开|信息公开|政府信息|进一步|各项工作|工作|加强|不断|提高|完善|做好|推进|我[乡镇街县区市局]/g;
/** Less of a promise than this found again is no answer to it. */
const leastFound = 0.4;
const mostAnswers = 2;
const shortest = 8;

/** Last year's plans beside what this year's report says of them. */
export function promisesOf(last: ComparedText, next: ComparedText): Plan[] {
  const said = (['overview', 'problems'] as const)
    .flatMap((id) => sentencesIn(next, id))
    .filter(({ sentence }) => !sentence.isHeading);
  const plans = plansOf(last);
  const pairsIn = (all: readonly ComparedSentence[]) => all.map((one) => pairsOf(telling(one)));
  const shareOf = foundAmong(pairsIn(plans), pairsIn(said));
  return plans.map(({ sentence }, plan) => {
    const found = said
      .map((other, at) => ({ sentence: other.sentence, share: shareOf(plan, at) }))
      .filter(({ share }) => share >= leastFound)
      .sort((one, other) => other.share - one.share);
    return { sentence, answers: found.slice(0, mostAnswers).map((other) => other.sentence) };
  });
}

/** The sentences of section five that say what is to be done. */
export function plansOf(text: ComparedText): ComparedSentence[] {
  const sentences = sentencesIn(text, 'problems');
  const from = sentences.findIndex(({ sentence }, place) => place > 0 && turn.test(sentence.text));
  if (from < 0) return [];
  return sentences.slice(from).filter((one) => !one.sentence.isHeading && telling(one).length >= shortest);
}

/** What is left of a sentence without the words of every report. */
function telling({ plain }: ComparedSentence): string {
  return plain.replace(everywhere, '');
}
