import { total } from '../../operands.ts';
import { cellAt, cellsBelow } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Reading, Result } from '../result.ts';
import { caseStatement } from '../text/case-statement.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { otherBusiness } from '../words.ts';
import type { OutcomeName } from './outcome-names.ts';
import { followsAPart, outcomeOf } from './outcome-subject.ts';

/** R34: how the applications were concluded, as the text counts them, beside the groups and rows of table three. */
export function checkOutcomes(narrative: Narrative): Result[] {
  return narrative.sentences.flatMap((sentence) =>
    isOfApplications(sentence) && isWhole(sentence, narrative)
      ? sentence.segments.flatMap((segment) => resultsOf(sentence, segment, narrative))
      : [],
  );
}

function isOfApplications({ topic, words }: Sentence): boolean {
  if (topic !== 'applications' && !/公开申请|申请公开|申请.{0,3}[#≈]|[#≈].{1,3}申请/.test(words))
    return false;
  return !/制发|印发|公文|属性|源头|文件|留言|热线|提案|建议|复议|诉讼/.test(words);
}

/** Where what was received is a part, by channel, agency or time, its outcomes are parts too. */
function isWhole(sentence: Sentence, narrative: Narrative): boolean {
  return sentence.segments.every((segment) => {
    if (!/[#≈]/.test(segment.words)) return true;
    if (!isWholeYear(sentence, segment, narrative) && !/结转|顺延|^(?:较|比|同比)/.test(segment.words))
      return false;
    const statement = caseStatement(segment);
    if (statement?.deed !== 'receive') return true;
    return scopeOf(statement.who, segment, narrative) !== 'part';
  });
}

function resultsOf(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const figure = segment.words.length <= 80 ? onlyCount(segment) : null;
  if (figure === null || figure.value === null || otherBusiness.test(segment.before)) return [];
  const name = outcomeOf(segment);
  if (name === null || isAnotherSubject(segment)) return [];
  const claim = {
    rule: 'narrative/outcome' as const,
    sentence,
    words: quoted(segment),
    value: figure.value,
    isExact: figure.sign === '#',
    onlyIfEqual: (name.onlyIfEqual ?? false) || followsAPart(sentence, segment, narrative),
  };
  const readings = readingsOf(name, sentence, narrative);
  return leavesOutCarried(figure.value, readings, sentence, narrative)
    ? []
    : judge(claim, readings, narrative);
}

/** 本年新收 3 件，予以公开 2 件: of those carried over from last year, which the table counts too, nothing is said. */
function leavesOutCarried(
  value: number,
  readings: readonly Reading[],
  { segments }: Sentence,
  { report }: Narrative,
): boolean {
  const carried = cellAt(report, 'applications', 'carriedOver').value ?? 0;
  const most = Math.max(...readings.map(({ cells }) => total(cells)));
  const isOfReceived = segments.some((one) => caseStatement(one)?.deed === 'receive');
  return (
    isOfReceived &&
    value < most &&
    most - value <= carried &&
    !readings.some(({ cells }) => total(cells) === value)
  );
}

/** Within brackets behind a part by channel, or behind 自然人…件, the outcomes are those of the part. */
function isAnotherSubject({ before }: Segment): boolean {
  const last = before.split(/[；。]/).at(-1) ?? '';
  return /(?:网络|网上|信函|当面|现场|邮件|传真|在线|企业|法人)[^，；]*[#≈][^，；]*（[^）]*$/.test(last);
}

function readingsOf(name: OutcomeName, sentence: Sentence, { report }: Narrative): Reading[] {
  const cellsOf = (rows: readonly string[]) =>
    rows.flatMap((row) =>
      row.endsWith('.*')
        ? cellsBelow(report, 'applications', row.slice(0, -2))
        : [cellAt(report, 'applications', row)],
    );
  const own = cellsOf(name.rows);
  const namesOthers = sentence.segments.some(({ words }) => /部分公开|区分处理/.test(words));
  if (name.orWith === undefined || namesOthers) return [{ cells: own }];
  return [{ cells: own }, { cells: [...own, ...cellsOf(name.orWith)] }];
}
