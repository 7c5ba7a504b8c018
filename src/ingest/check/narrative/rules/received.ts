import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Claim, Reading, Result } from '../result.ts';
import { type CaseStatement, caseStatement } from '../text/case-statement.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isNeutral, isWholeYear, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { harmlessEnd, isOneClass, isOnlyFillers, otherBusiness } from '../words.ts';

const received = 'narrative/received';
const concluded = 'narrative/concluded';
const none = 'narrative/none-received';

/** R30, R31, and R33 where the number is 0: how many applications the text says were received and answered, beside table three. */
export function checkReceived(narrative: Narrative): Result[] {
  const telling = narrative.sentences.filter(
    ({ words, topic }) => topic === 'applications' || /申请|依申请公开/.test(words),
  );
  return telling.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => {
      const statement = caseStatement(segment);
      return statement ? resultsOf(statement, sentence, segment, narrative) : [];
    }),
  );
}

function resultsOf(
  statement: CaseStatement,
  sentence: Sentence,
  segment: Segment,
  narrative: Narrative,
): Result[] {
  if (!isOfApplications(statement, sentence, segment, narrative)) return [];
  if (!isWholeYear(sentence, segment, narrative)) return [];
  const scope = scopeOf(statement.who, segment, narrative);
  if (scope === 'part') return [];
  const isAnswer = statement.deed === 'conclude';
  const isNone = !isAnswer && statement.value === 0;
  const claim: Claim = {
    rule: isAnswer ? concluded : isNone ? none : received,
    sentence,
    words: quoted(segment),
    value: statement.value,
    isExact: statement.isExact,
    onlyIfEqual:
      scope === 'unclear' ||
      isOnlyAccepted(statement, sentence, segment) ||
      /[局委厅镇乡街道]属|下属|直属|所属/.test(sentence.words) ||
      (isAnswer && isAmongOthers(statement, sentence, segment)),
  };
  const readings = readingsOf(statement, narrative);
  return judge(claim, isNone ? readings.slice(0, 1) : readings, narrative);
}

/** 申请 is named, or the sentence has been speaking of applications and of nothing else. */
function isOfApplications(
  statement: CaseStatement,
  sentence: Sentence,
  segment: Segment,
  narrative: Narrative,
): boolean {
  const { what, rest, tail, unit } = statement;
  if (!isOnlyFillers(what) || !harmlessEnd.test(tail) || isOneClass(what + rest)) return false;
  if (unit === '' && rest + tail !== '') return false;
  const isHere =
    sentence.topic === 'applications' ||
    /信息公开申请|申请公开|公开的?申请/.test(segment.before + statement.who);
  if (/申请/.test(what + rest) && (isHere || /公开|信息/.test(what + rest))) return true;
  const isBare = /^(?:共|总|合|累|计|为|是|：|达|有)*$/.test(what + rest);
  if (!isHere || !isBare || otherBusiness.test(`${segment.before}${segment.words}`)) return false;
  return goesOnWithApplications(segment, narrative);
}

/** 受理信访事项 45 件，办结 45 件; 完善一站式服务，全年受理 325 件: under the heading of applications too, others may be meant. */
function goesOnWithApplications({ before }: Segment, narrative: Narrative): boolean {
  const clause = before.split(/[；。]/).at(-1) ?? '';
  return /申请/.test(clause) || isNeutral(clause.replace(/[，：]/g, ''), narrative);
}

/** 收到 12 件，受理 10 件: some were not let in. Table three counts all that came. */
function isOnlyAccepted({ deed }: CaseStatement, sentence: Sentence, segment: Segment): boolean {
  if (deed !== 'receive') return false;
  return (
    /有效|实际受理/.test(segment.words) ||
    /无效|(?:不予|不|未|没有)受理/.test(saidIn(sentence)) ||
    (/受理/.test(segment.words) && /收到[^，；]*[#≈]/.test(segment.before))
  );
}

/** With some withdrawn, corrected or handed on, what was answered is a part of what was concluded. */
function isAmongOthers({ value, unit }: CaseStatement, sentence: Sentence, segment: Segment): boolean {
  return (
    segment.depth > 0 ||
    unit === '人次' ||
    /撤销|撤回|撤诉|终止|补正|移送|转办|转交|逾期|不再处理|延期|按时|按期|当场/.test(saidIn(sentence)) ||
    isCompleted(value, sentence, segment)
  );
}

/** 收到 12 件，答复 10 件，存档 2 件: what stands behind makes it up to all. Those still being handled are not concluded. */
function isCompleted(value: number, { segments }: Sentence, segment: Segment): boolean {
  const at = segments.indexOf(segment);
  const wholes = segments.slice(0, at).map((earlier) => onlyCount(earlier)?.value);
  let sum = value;
  for (const later of segments.slice(at + 1)) {
    const rest = onlyCount(later)?.value ?? null;
    if (rest === null || rest === 0 || /结转|顺延|转入|在办|正在|未办结|未到期|剩余/.test(later.words)) break;
    sum += rest;
    if (wholes.includes(sum)) return true;
  }
  return false;
}

function saidIn({ segments }: Sentence): string {
  return segments.map(({ words }) => words).join('，');
}

/** Both conventions are legitimate: the new ones, or these with those carried over. */
function readingsOf({ deed, isJoined }: CaseStatement, { report }: Narrative): Reading[] {
  const cell = (row: string) => cellAt(report, 'applications', row);
  const [received, carried, concluded] = [cell('newlyReceived'), cell('carriedOver'), cell('concluded')];
  if (deed === 'conclude') return [{ cells: [concluded] }, { cells: [concluded], minus: [carried] }];
  const before: Reading[] = [{ cells: [received] }, { cells: [received, carried] }];
  return isJoined || deed === 'handle' ? [...before, { cells: [concluded] }] : before;
}
