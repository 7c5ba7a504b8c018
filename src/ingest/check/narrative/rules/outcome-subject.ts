import { caseStatement } from '../text/case-statement.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { namesPart, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { outcomeNamed } from './outcome-names.ts';

const counted = /[#≈](?:件次|件|份|宗|起|条|例|次|个|项)?/;

/** The outcome that a segment counts; null where it counts something else. */
export function outcomeOf({ words }: Segment) {
  return outcomeNamed(words.replace(counted, ''));
}

/**
 * 网上申请 8 件，其中予以公开 5 件; 土地类 2 件（予以公开 1 件）: what comes behind a part may be its own. Where all the parts are
 * told one after another, 网络 8 件，信函 2 件 of 10, it is of the whole again.
 */
export function followsAPart(sentence: Sentence, segment: Segment, narrative: Narrative): boolean {
  const earlier = sentence.segments.slice(0, sentence.segments.indexOf(segment));
  if (earlier.some(isTitleOfPart)) return true;
  const parts = earlier.map((one) => isPart(one, narrative));
  const last = parts.lastIndexOf(true);
  if (last < 0) return false;
  const first = parts.lastIndexOf(false, last) + 1;
  const values = earlier.slice(first, last + 1).map((one) => onlyCount(one)?.value ?? Number.NaN);
  const sum = values.reduce((total, value) => total + value, 0);
  return !earlier.slice(0, first).some((one) => caseStatement(one)?.value === sum);
}

/** 举报投诉类申请：收到 3 件，不予处理 3 件 */
function isTitleOfPart({ words, stop }: Segment): boolean {
  return stop === '：' && !/[#≈]/.test(words) && /类|涉及|关于/.test(words);
}

const subjectOfPart =
  /网络|网上|线上|线下|互联网|在线|当面|现场|信函|邮寄|邮件|传真|窗口|平台|涉及|关于|(?:申请|要求)公开|自然人|法人|公民|企业|律师|科研|公益|社会组织/;
/** What is done with an application, in other words than those of the form, and what a number is put beside. */
const ofTheWhole = /公开|提供|掌握|处理|存在|(?:告知|答复)(?!书)|补正|撤回|重复|信访|较|同比|增|减|结转|顺延/;

/** Whether a segment counts some of the applications, or something else than applications. */
function isPart(segment: Segment, narrative: Narrative): boolean {
  if (!/[#≈]/.test(segment.words) || outcomeOf(segment) !== null) return false;
  const words = segment.words.replace(counted, '');
  if (subjectOfPart.test(words.replace(/政府信息公开申请|信息公开申请/g, ''))) return true;
  const statement = caseStatement(segment);
  if (statement !== null) return scopeOf(statement.who, segment, narrative) !== 'whole';
  return namesPart(words, segment, narrative) || !ofTheWhole.test(words);
}
