import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, type Scope, scopeOf } from '../text/scope.ts';
import type { Segment } from '../text/segments.ts';
import { afterFillers, isOneClass } from '../words.ts';

const none =
  /(?:没有|尚未|从未|暂未|暂无|并未|均未|未曾|未|没|无|零)(?:有)?(?<verb>发生|产生|出现|收到|接收到?|接到|收悉|受理|收取|办理)?过?(?:到)?/;
const end = /^(?:$|也|亦|且|同时|的?(?:情况|情形|现象|发生|事项|件)(?:发生)?$|故|因此|因而|等$)/;

/** 政府信息公开申请为零, 实现政府信息公开零申请 */
const applicationsNought =
  /^(?<who>.{0,30}?)(?:实现)?(?:政府|政务)?信息公开(?:申请(?:数量?|件数|总数)?均?为零|零申请)$/;
/** 除上述 2 件外，未收到…; 此外没有收到…. */
const leavesSomeOut = /除[^，]*(?:外|之外)|此外|另外|其余|其[他它](?!组织|社会)/;

/** R33: where the text says that nobody applied, table three shows none. */
export function checkNoneReceived(narrative: Narrative): Result[] {
  const telling = narrative.sentences.filter(({ words }) => /申请/.test(words));
  return telling.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => {
      const scope = saysNone(sentence, segment, narrative);
      return scope === 'part' ? [] : resultsOf(sentence, segment, scope === 'unclear', narrative);
    }),
  );
}

function resultsOf(
  sentence: Sentence,
  segment: Segment,
  onlyIfEqual: boolean,
  narrative: Narrative,
): Result[] {
  const cells = [cellAt(narrative.report, 'applications', 'newlyReceived')];
  const words = quoted(segment);
  return judge(
    { rule: 'narrative/none-received', sentence, words, value: 0, isExact: true, onlyIfEqual },
    [{ cells }],
    narrative,
  );
}

/** Whether a segment says that nobody applied, and of what; `part` where it says nothing of the kind. */
function saysNone(sentence: Sentence, segment: Segment, narrative: Narrative): Scope {
  const match = segment.words.length <= 120 ? none.exec(segment.words) : null;
  const nought = applicationsNought.exec(segment.words)?.groups?.who;
  if (nought !== undefined)
    return isWholeYear(sentence, segment, narrative) ? scopeOf(nought, segment, narrative) : 'part';
  if (match === null || /[#≈]/.test(segment.words)) return 'part';
  const [what, tail] = afterFillers(segment.words.slice(match.index + match[0].length));
  if (leavesSomeOut.test(segment.before + segment.words)) return 'part';
  if (!/申请/.test(what) || !end.test(tail) || isOneClass(what)) return 'part';
  // 无依申请公开 speaks of applications where it is said of the year; 未申请公开 does not.
  if (match.groups?.verb === undefined && !/公开申请|申请公开|申请获取|申请政府信息|^申请/.test(what))
    return 'part';
  if (match.groups?.verb === undefined && /^(?:未|尚未|从未)/.test(match[0])) return 'part';
  return isWholeYear(sentence, segment, narrative)
    ? scopeOf(segment.words.slice(0, match.index), segment, narrative)
    : 'part';
}
