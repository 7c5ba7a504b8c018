import { whyNotAssessable } from '../../operands.ts';
import { cellAt } from '../cells.ts';
import type { Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';

/** A sentence of the text that tells the fee for handling applications. */
export interface FeeStatement {
  sentence: Sentence;
  words: string;
  /** In yuan; 0 where the text says that nothing was charged. */
  amount: number;
}

const amount =
  /^(?<who>.*?)(?:共|累计|合计)?(?:收取|征收|收到|产生|收).{0,4}(?:政府信息公开)?(?:信息)?(?:处理)?(?:费用?|费)?(?:共计|共|合计|总计|为|金额)*#元$|^(?<who2>.*?)(?:收取)?(?:政府信息公开)?信息处理费(?:用)?(?:总额|金额|共计|共|合计|总计|为|：)*#元$/;
const none =
  /^(?<who>.*?)(?:未|没有|无|均未|不)(?:向.{0,8})?(?:发生|产生|收取|收过|征收|出现|存在)?(?:任何|过|相关)*(?:政府信息公开|依申请公开)?信息处理费(?:用)?(?:的?(?:情况|收取情况))?$/;

/** R39: the fee for handling applications, in yuan, as the parts of the text tell it. It is never that of table two. */
export function checkFees(narrative: Narrative): Result[] {
  const [first, ...others] = feeStatements(narrative);
  if (first === undefined) return [];
  const agreeing = others.map((other) => compared(first, other));
  const different = agreeing.find(({ outcome }) => outcome === 'fail');
  return [...(different ? [different] : agreeing.slice(0, 1)), ...applicantsOf(first, narrative)];
}

/** All that the text says of the fee for handling applications in the whole year. */
export function feeStatements(narrative: Narrative): FeeStatement[] {
  return narrative.sentences
    .filter(({ words }) => words.includes('信息处理费'))
    .flatMap((sentence) =>
      sentence.segments.flatMap((segment) => statementsOf(sentence, segment, narrative)),
    );
}

function statementsOf(sentence: Sentence, segment: Segment, narrative: Narrative): FeeStatement[] {
  if (segment.words.length > 60 || !/信息处理费/.test(segment.before + segment.words)) return [];
  // 累计 may be of all years.
  if (segment.depth > 0 || /其中|累计/.test(segment.words) || !isWholeYear(sentence, segment, narrative))
    return [];
  const paid = amount.exec(segment.words)?.groups;
  const zero = none.exec(segment.words)?.groups;
  const who = paid?.who ?? paid?.who2 ?? zero?.who;
  if (who === undefined || scopeOf(who.replace(/向申请人/, ''), segment, narrative) !== 'whole') return [];
  const value = zero ? 0 : onlyCount(segment)?.value;
  return typeof value === 'number' ? [{ sentence, words: quoted(segment), amount: value }] : [];
}

function compared(first: FeeStatement, other: FeeStatement): Result {
  return {
    rule: 'narrative/fee',
    sentence: other.sentence,
    outcome: first.amount === other.amount ? 'pass' : 'fail',
    expected: first.amount,
    actual: other.amount,
    reason: null,
    cells: [],
    facts: { words: other.words, beside: `另一处写“${first.words}”` },
    beside: first.sentence,
  };
}

/** Where a fee was taken, somebody applied in this year or the one before. */
function applicantsOf(first: FeeStatement, { report }: Narrative): Result[] {
  if (first.amount === 0) return [];
  const cells = ['newlyReceived', 'carriedOver', 'concluded'].map((row) =>
    cellAt(report, 'applications', row),
  );
  const isHeld = cells.some(({ value }) => value !== null && value > 0);
  const reason = isHeld ? null : whyNotAssessable(cells, false);
  const outcome = reason !== null ? 'not-assessable' : isHeld ? 'pass' : 'fail';
  const facts = { words: first.words, beside: '表三本年新收、上年结转和办理总计都是 0' };
  const { sentence, amount: actual } = first;
  return [{ rule: 'narrative/fee', sentence, outcome, expected: null, actual, reason, cells, facts }];
}
