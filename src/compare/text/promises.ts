import type { ComparedText } from './compare-sections.ts';
import { foundAmong, pairsOf } from './likeness.ts';
import { normalised } from './normalise.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

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
  const said = next.sections
    .filter(({ id }) => id === 'overview' || id === 'problems')
    .flatMap(({ markdown }) => sentencesOf(markdown))
    .filter(({ isHeading }) => !isHeading);
  const plans = plansOf(last);
  const shareOf = foundAmong(
    plans.map(({ text }) => pairsOf(telling(text, last))),
    said.map(({ text }) => pairsOf(telling(text, next))),
  );
  return plans.map((sentence, plan) => {
    const found = said
      .map((other, at) => ({ sentence: other, share: shareOf(plan, at) }))
      .filter(({ share }) => share >= leastFound)
      .sort((one, other) => other.share - one.share);
    return { sentence, answers: found.slice(0, mostAnswers).map((other) => other.sentence) };
  });
}

/** The sentences of section five that say what is to be done. */
export function plansOf({ sections }: Pick<ComparedText, 'sections'>): Sentence[] {
  const sentences = sections
    .filter(({ id }) => id === 'problems')
    .flatMap(({ markdown }) => sentencesOf(markdown));
  const from = sentences.findIndex(({ text }, place) => place > 0 && turn.test(text));
  if (from < 0) return [];
  return sentences
    .slice(from)
    .filter(({ text, isHeading }) => !isHeading && telling(text, { names: [] }).length >= shortest);
}

/** What is left of a sentence without the words of every report. */
function telling(text: string, { names }: Pick<ComparedText, 'names'>): string {
  return normalised(text, names).replace(everywhere, '');
}
