import { cellAt, cellsBelow } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Reading, Result } from '../result.ts';
import { caseStatement } from '../text/case-statement.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, namesPart, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { otherBusiness } from '../words.ts';
import { type OutcomeName, outcomeNamed } from './outcome-names.ts';

const counted = /[#≈](?:件次|件|份|宗|起|条|例|次|个|项)?/;

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
    if (!isWholeYear(sentence, segment, narrative) && !/结转|顺延/.test(segment.words)) return false;
    const statement = caseStatement(segment);
    if (statement?.deed !== 'receive') return true;
    return scopeOf(statement.who, segment, narrative) !== 'part';
  });
}

function resultsOf(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const figure = segment.words.length <= 80 ? onlyCount(segment) : null;
  if (figure === null || figure.value === null || otherBusiness.test(segment.before)) return [];
  const name = outcomeNamed(segment.words.replace(counted, ''));
  if (name === null || isAnotherSubject(segment)) return [];
  const claim = {
    rule: 'narrative/outcome' as const,
    sentence,
    words: quoted(segment),
    value: figure.value,
    isExact: figure.sign === '#',
    onlyIfEqual: (name.onlyIfEqual ?? false) || followsAPart(sentence, segment, narrative),
  };
  return judge(claim, readingsOf(name, sentence, narrative), narrative);
}

/**
 * 网上申请 8 件，其中予以公开 5 件; 涉及征地的予以公开 2 件，无法提供 1 件: what comes behind a part may be its own. Where all the
 * parts are told one after another, 网络 8 件，信函 2 件 of 10, it is of the whole again.
 */
function followsAPart(sentence: Sentence, segment: Segment, narrative: Narrative): boolean {
  const earlier = sentence.segments.slice(0, sentence.segments.indexOf(segment));
  const last = earlier.findLastIndex((one) => isPart(one, narrative));
  if (last < 0) return false;
  const isOutcome = ({ words }: Segment) => outcomeNamed(words.replace(counted, '')) !== null;
  const first = earlier.slice(0, last).findLastIndex((one) => isOutcome(one) || !isPart(one, narrative)) + 1;
  const values = earlier.slice(first, last + 1).map((one) => onlyCount(one)?.value ?? Number.NaN);
  const sum = values.reduce((total, value) => total + value, 0);
  return !earlier.slice(0, first).some((one) => onlyCount(one)?.value === sum);
}

const subjectOfPart =
  /网络|网上|线上|线下|互联网|在线|当面|现场|信函|邮寄|邮件|传真|窗口|平台|涉及|关于|自然人|法人|公民|企业|律师|科研|公益|社会组织/;

function isPart(segment: Segment, narrative: Narrative): boolean {
  const words = segment.words.replace(counted, '');
  if (!/[#≈]/.test(segment.words) || outcomeNamed(words) !== null) return false;
  if (caseStatement(segment) !== null && !subjectOfPart.test(words)) return false;
  return subjectOfPart.test(words) || namesPart(words, segment, narrative);
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
