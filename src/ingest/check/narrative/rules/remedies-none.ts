import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Reading, Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { groupsIn, isOfRemedies, type RemedyGroup, remedyScope, rowsOf } from './remedy-words.ts';

const none =
  /(?:没有|不存在|零|未(?:曾|有)?(?:发生|产生|出现|引发|引起|因|被|收到|接到|涉及)|无(?!正当|偿|理|效|法))(?!.*(?:败诉|纠错|纠正|撤销|维持|违法|责任|追究|投诉被|不当|不力|拒|不配合|不履行|不及时|不规范|不到位|失误|人员|机构|力量|经验|制度|重视|复议(?:而|后)?(?:又)?(?:产生|引发|引起|提起|导致|造成)))/;
/** 未产生行政复议费用 says nothing of reviews: what comes behind them only says that they are cases. */
const harmlessTail =
  /(?:复议|诉讼|起诉)(?:的|及|和|或|、|等|有关|其[他它]|案件?|情况|情形|事项|申请|事件|现象|问题|发生|出现|提起|产生|信访|投诉|举报|申诉|纠纷|数量|类|方面|行为)*$/;
const bothNone =
  /^(?<before>.*?)(?:行政)?复议(?:案件)?(?:和|、|及|与)(?:提起)?(?:行政)?诉讼的?(?:案件|数量|申请)?(?:均为|都为|均|都是|共|为)#(?:件|起|宗)?$/;
const upheld = /(?:均|全部|都)(?:已)?(?:获|被|予以|得到|判决|裁决|判|为|是|结果)?(?:维持|“?结果维持)/;
const lostNone =
  /(?:零败诉|无败诉|没有败诉|未败诉|零纠错|无纠错|未被纠错|未被纠正|没有被纠错|无一败诉|无一被纠错|无一纠错)/;

/** R35 where the text says that there were none, R36 where it says that all were upheld or none lost. */
export function checkRemedyWords(narrative: Narrative): Result[] {
  const telling = narrative.sentences.filter(({ words }) => /复议|诉讼|败诉/.test(words));
  return telling.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => {
      if (segment.words.length > 120 || !isOfRemedies(sentence, segment, narrative)) return [];
      return [...noneAtAll(sentence, segment, narrative), ...allUpheld(sentence, segment, narrative)];
    }),
  );
}

function noneAtAll(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const before = beforeNone(segment);
  if (before === null || lostNone.test(segment.words)) return [];
  const scope = remedyScope(before, segment, narrative);
  if (scope === 'part') return [];
  const groups = new Set(groupsIn(segment.words.slice(before.length)));
  return [...groups].flatMap((group) =>
    judged(
      'narrative/remedies',
      sentence,
      segment,
      totalsOf(group, narrative),
      narrative,
      scope === 'unclear',
    ),
  );
}

/** What stands before 未发生…, or before 复议和诉讼均为0件; null where a segment does not say that there were none. */
function beforeNone(segment: Segment): string | null {
  if (onlyCount(segment)?.value === 0) return bothNone.exec(segment.words)?.groups?.before ?? null;
  const match = /[#≈]/.test(segment.words) ? null : none.exec(segment.words);
  if (match === null || !harmlessTail.test(segment.words)) return null;
  return segment.words.slice(0, match.index);
}

function allUpheld(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const isUpheld = upheld.test(segment.words);
  // 其中 2 件均被维持: only those.
  if (/其中/.test(segment.words) || remedyScope('', segment, narrative) === 'part') return [];
  if ((!isUpheld && !lostNone.test(segment.words)) || /已审结|已作出|审结的/.test(segment.words)) return [];
  const named = groupsIn(segment.words);
  const groups = named.length > 0 ? named : groupsIn(segment.before).slice(-1);
  const columns = isUpheld ? ['corrected', 'pending'] : ['corrected'];
  const cells = groups.flatMap((group) =>
    rowsOf[group].flatMap((row) =>
      columns.map((column) => cellAt(narrative.report, 'remedies', row, column)),
    ),
  );
  return cells.length === 0 ? [] : judged('narrative/upheld', sentence, segment, [{ cells }], narrative);
}

function totalsOf(group: RemedyGroup, { report }: Narrative): Reading[] {
  return [{ cells: rowsOf[group].map((row) => cellAt(report, 'remedies', row)) }];
}

function judged(
  rule: 'narrative/remedies' | 'narrative/upheld',
  sentence: Sentence,
  segment: Segment,
  readings: Reading[],
  narrative: Narrative,
  onlyIfEqual = false,
): Result[] {
  const claim = { rule, sentence, words: quoted(segment), value: 0, isExact: true, onlyIfEqual };
  return judge(claim, readings, narrative);
}
