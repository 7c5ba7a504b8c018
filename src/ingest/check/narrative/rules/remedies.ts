import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Reading, Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { groupsIn, isOfRemedies, type RemedyGroup, remedyScope, rowsOf } from './remedy-words.ts';

const outcomes: readonly [RegExp, string][] = [
  [/^(?:结果|予以|被)?维持(?:原?.{0,6}(?:行为|决定|结果))?$/, 'upheld'],
  [/^(?:结果|予以|被)?(?:纠正|纠错)$/, 'corrected'],
  [/^其[他它]结果$/, 'otherResult'],
  [/^(?:尚未|未)审结$/, 'pending'],
];
const harmlessEnd = /^(?:均|已|，|的|因政府信息公开|因信息公开|政府信息公开|信息公开|被提起|提起|$)/;
const lead = /^(?:其中|且|另有?|还有|已|有|均|：)+/;
const counted = /(?:共|为|计|有|：)*[#≈](?:件次|件|宗|起|例|次|个)?/;
const subject =
  /^(?<before>.*?)(?:行政)?(?:复议|诉讼|起诉)(?:申请|案件|案|事项|应诉|数量|数)*(?:的)?(?:共有|共计|共|总计|为|是|有|：|发生|了)*[#≈](?:件次|件|宗|起|例|次|个|案)?(?<tail>.*)$/;
const inverse =
  /^(?<before>.*?)[#≈](?:件次|件|宗|起|例|次|个)(?<tail>.*)(?:行政)?(?:复议|诉讼)(?:申请|案件|案)?$/;

/** R35: reviews and suits as the text counts them, with or without those pending, beside table four. */
export function checkRemedies(narrative: Narrative): Result[] {
  const telling = narrative.sentences.filter(({ words }) => /复议|诉讼|败诉/.test(words));
  return telling.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => {
      const figure = segment.words.length <= 120 ? onlyCount(segment) : null;
      if (figure === null || !isOfRemedies(sentence, segment, narrative)) return [];
      return totals(sentence, segment, narrative) ?? outcome(sentence, segment, narrative) ?? [];
    }),
  );
}

function totals(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] | null {
  const found = (subject.exec(segment.words) ?? inverse.exec(segment.words))?.groups;
  const groups = groupsIn(segment.words);
  const [group] = groups;
  if (!found || group === undefined || groups.length !== 1 || !harmlessEnd.test(found.tail ?? ''))
    return null;
  const scope = remedyScope(found.before ?? '', segment, narrative);
  if (scope === 'part') return null;
  const isTheirs = /受理|审理|审查|办理|收到|答复|参与|化解/.test(segment.words);
  const onlyIfEqual = scope === 'unclear' || segment.depth > 0 || isTheirs;
  return claimed(sentence, segment, readingsOf(group, narrative), narrative, onlyIfEqual);
}

/** 结果维持#件 behind 行政复议#件: the group is the one last named. */
function outcome(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] | null {
  const words = segment.words.replace(counted, '').replace(lead, '');
  const column = outcomes.find(([name]) => name.test(words))?.[1];
  const group = groupsIn(segment.before).at(-1);
  if (column === undefined || group === undefined) return null;
  const isBoth = /复议(?:和|、|及|与|，)(?:行政)?诉讼/.test(segment.before);
  const cells = rowsOf[group].map((row) => cellAt(narrative.report, 'remedies', row, column));
  return isBoth ? null : claimed(sentence, segment, [{ cells }], narrative, false);
}

function readingsOf(group: RemedyGroup, { report }: Narrative): Reading[] {
  const cells = (column: string) => rowsOf[group].map((row) => cellAt(report, 'remedies', row, column));
  return [{ cells: cells('total') }, { cells: cells('total'), minus: cells('pending') }];
}

function claimed(
  sentence: Sentence,
  segment: Segment,
  readings: Reading[],
  narrative: Narrative,
  onlyIfEqual: boolean,
): Result[] {
  const figure = onlyCount(segment);
  if (figure === null || figure.value === null) return [];
  const claim = {
    rule: 'narrative/remedies' as const,
    sentence,
    words: quoted(segment),
    value: figure.value,
    isExact: figure.sign === '#',
    onlyIfEqual,
  };
  return judge(claim, readings, narrative);
}
