import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear } from '../text/scope.ts';
import type { Segment } from '../text/segments.ts';

/** The groups of table four that words speak of. */
export type RemedyGroup =
  | 'reconsideration'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReconsideration';

export const rowsOf: Readonly<Record<RemedyGroup, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReconsideration'],
  litigationDirect: ['litigationDirect'],
  litigationAfterReconsideration: ['litigationAfterReconsideration'],
};

const names: readonly [RegExp, RemedyGroup][] = [
  [/(?:未经|不经)复议(?:直接)?(?:起诉|诉讼)|直接(?:起诉|诉讼)/g, 'litigationDirect'],
  [/(?:经)?复议后(?:起诉|诉讼|提起(?:行政)?诉讼)/g, 'litigationAfterReconsideration'],
  [/(?:行政)?复议(?!后|机关|决定|直接)/g, 'reconsideration'],
  [/(?:行政)?诉讼|行政应诉/g, 'litigation'],
];

/** The groups that are named in some words, in their order. */
export function groupsIn(words: string): RemedyGroup[] {
  let left = words;
  const found: { at: number; group: RemedyGroup }[] = [];
  for (const [name, group] of names) {
    left = left.replace(name, (match: string, ...rest: unknown[]) => {
      found.push({ at: Number(rest.at(-2)), group });
      return '·'.repeat(match.length);
    });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ group }) => group);
}

/** Whether a sentence speaks of review and suits over disclosure, and of the whole year. Others are not in table four. */
export function isOfRemedies(sentence: Sentence, segment: Segment, narrative: Narrative): boolean {
  const said = `${segment.before}${segment.words}`;
  const isHere =
    /信息公开|依申请公开/.test(said) || ['applications', 'remedies'].includes(sentence.topic ?? '');
  const isOther =
    /应诉工作|法治|执法|司法|仲裁|全[县市区省](?:行政)?复议|规范性文件|许可|处罚|征收|拆迁|土地/.test(said);
  return (
    isHere &&
    !isOther &&
    !/局|街道|乡镇/.test(said.replace(/我局|本局/g, '')) &&
    isWholeYear(sentence, segment, narrative)
  );
}
