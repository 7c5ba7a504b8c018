import type { Result } from '../result.ts';
import { type Count, countsOf } from '../text/counts.ts';
import type { Figure } from '../text/figures.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import type { Segment } from '../text/segments.ts';
import { isOfOthers, isShare } from './shares.ts';

/** The numbers that stand before a share. */
interface Before {
  /** In its sentence. */
  counts: Count[];
  /** Those of them that are shares themselves, and so not what the next share is of: 网上申请 30 件，占 60%；信函申请 20 件，占 40%. */
  parts: Set<Count>;
  /** In the sentences before it. 共收到申请 50 件。其中网上申请 30 件，占 60% is right, but nobody can tell which was meant where none fits. */
  earlier: readonly Count[];
}

/** More sentences back nobody looks for the whole of a share. */
const mostEarlier = 60;

const rate =
  /^(?:其中)?(?:[\p{Script=Han}]{0,6}?)(?<deed>[\p{Script=Han}]{2})率(?:已|均)?(?:达到了?|达|为|是|：)?%$/u;
const share =
  /占(?:总数|总量|总|全部|比|信息总量|公开总数|公开总量|申请总数|申请总量|发布总量|其)?(?:的)?(?:比例|比)?(?:为|达到?)?%$/;
const growth = /同比|环比|增长|增加|提高|提升|上升|下降|减少|较|比上|高于|低于/;
const notOfAll = /按时|按期|及时|限时|准时|如期/;
const unfinished = /结转|在办|正在办理|顺延|未到期|延期/;
const aims = /任务|目标|计划|应|需/;

/** R41: a share beside the part and the whole that the sentence gives. */
export function checkPercentages({ sentences }: Narrative): Result[] {
  const results: Result[] = [];
  let earlier: readonly Count[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (sentences[at - 1]?.section !== sentence.section) earlier = [];
    const before: Before = { counts: [], parts: new Set(), earlier };
    results.push(...sentence.segments.flatMap((segment) => checkSegment(sentence, segment, before)));
    earlier = [...earlier, ...before.counts].slice(-mostEarlier);
  }
  return results;
}

function checkSegment(sentence: Sentence, segment: Segment, before: Before): Result[] {
  const figure = segment.figures.find(({ sign }) => sign === '%');
  const part = before.counts.at(-1);
  if (figure === undefined || segment.figures.length !== 1) {
    before.counts.push(...countsOf(segment));
    return [];
  }
  if (part === undefined) return [];
  before.parts.add(part);
  return judged(sentence, segment, figure, part, before);
}

function judged(
  sentence: Sentence,
  segment: Segment,
  figure: Figure,
  part: Count,
  { counts, parts, earlier }: Before,
): Result[] {
  if (growth.test(segment.words) || figure.value === null) return [];
  const isOfKind = ({ unit }: Count) => unit === part.unit || unit === '' || part.unit === '';
  const wholes = counts.slice(0, -1).filter(isOfKind);
  const fits = (whole: Count) => isShare(part.value, whole.value, figure);
  const found = wholes.find(fits) ?? earlier.filter(isOfKind).find(fits);
  const free = wholes.filter((whole) => !parts.has(whole));
  const whole = found ?? certainWhole(sentence, segment, part, free);
  if (whole === undefined || (!found && isOfOthers(counts.filter(isOfKind), figure))) return [];
  const actual = figure.value;
  const expected = Math.round((part.value / whole.value) * 10_000) / 100;
  const facts = { words: quoted(segment), part: part.value, whole: whole.value, expected, actual };
  const outcome = found ? 'pass' : 'fail';
  return [
    { rule: 'narrative/percentage', sentence, outcome, expected, actual, reason: null, cells: [], facts },
  ];
}

/** The whole, where the sentence leaves no doubt that the share is of these two numbers; else undefined. */
function certainWhole(
  { segments }: Sentence,
  segment: Segment,
  part: Count,
  wholes: readonly Count[],
): Count | undefined {
  const [whole] = wholes;
  const said = segments.map(({ words }) => words).join('，');
  if (whole === undefined || !(part.value <= whole.value) || whole.value === 0) return undefined;
  const isLast = segments[segments.indexOf(segment) - 1]?.words === part.words;
  const deed = rate.exec(segment.words)?.groups?.deed;
  if (!isLast || notOfAll.test(segment.words)) return undefined;
  if (deed === undefined)
    return share.test(segment.words) && part.unit === whole.unit && isSaidWhole(whole, said)
      ? whole
      : undefined;
  const isNamed = part.words.includes(deed) && !unfinished.test(said);
  const isAimed = deed === '完成' && aims.test(whole.words);
  return wholes.length === 1 && (isNamed || isAimed) ? whole : undefined;
}

/** Whether the sentence says that what follows are parts of this number, and does not only tell one thing after another. */
function isSaidWhole(whole: Count, said: string): boolean {
  return /共|总|累计|合计/.test(whole.words) || said.slice(said.indexOf(whole.words)).includes('其中');
}
