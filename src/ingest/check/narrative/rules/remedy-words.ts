import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, type Scope, scopeOf } from '../text/scope.ts';
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
  [
    /(?:未经|不经)复议(?:直接)?(?:提起的?[\p{Script=Han}]{0,10}?)?(?:起诉|诉讼)|直接(?:起诉|诉讼)/gu,
    'litigationDirect',
  ],
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

const cause =
  /过程中|被申请|被提起|申请|提起|引发|引起|导致|类|产生|发生|出现|涉及|案件|行政|因|就|被|答复|全[省市县区州旗盟](?:各级)?(?:行政机关)?/g;
const otherMatters =
  /应诉工作|法治|执法|司法|仲裁|规范性文件|许可|处罚|征收|拆迁|土地|上级|败诉|胜诉|较|网上/;

/** `行政诉讼3件，均与信息公开无关`: said behind the number. */
const unrelated =
  /(?:与|和|同|跟)(?:政府)?(?:信息公开|政务公开)(?:工作)?(?:均|都)?(?:无关|没有关系)|(?:不涉及|未涉及|非因|不是因)(?:政府)?(?:信息公开|政务公开)/;

/** Whether a sentence speaks of review and suits over disclosure, and of the whole year. Others are not in table four. */
export function isOfRemedies(sentence: Sentence, segment: Segment, narrative: Narrative): boolean {
  const said = `${segment.before}${segment.words}`;
  const isHere =
    /信息公开|依申请公开/.test(said) || ['applications', 'remedies'].includes(sentence.topic ?? '');
  return (
    isHere &&
    !unrelated.test(sentence.words) &&
    !someAreOfDisclosure(sentence, segment) &&
    !otherMatters.test(said.replace(/零败诉|无败诉|没有败诉|未败诉|无一败诉/g, '')) &&
    isWholeYear(sentence, segment, narrative)
  );
}

/** 行政复议 12 件、行政诉讼 8 件（其中信息公开类 3 件）: those before are of everything. */
function someAreOfDisclosure({ words }: Sentence, { before }: Segment): boolean {
  const at = words.search(/其中，?(?:涉及|因|属于|关于)?(?:政府)?信息公开/);
  return at > before.length;
}

/** What the words before 复议 or 诉讼 say of whose cases these are. */
export function remedyScope(before: string, segment: Segment, narrative: Narrative): Scope {
  // 其中政府信息公开类行政复议 2 件: of all reviews it is just those that table four counts.
  const own = before.replace(/^其中，?(?=.*信息公开)/, '').replace(cause, '');
  return scopeOf(own, segment, narrative);
}
