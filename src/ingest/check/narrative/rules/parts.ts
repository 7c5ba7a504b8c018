import type { Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { type Breakdown, breakdownsOf, type Part } from './breakdown.ts';
import { closedParts, isNear, isOpenList } from './part-lists.ts';

const notAll = '所列各项不一定是全部';
const aboutRight = '所列各数里有约数';

/** 2 件同时通过两种渠道提交: one thing is in more than one part. */
const overlap = /同时(?:通过|以)|(?:两|多)种(?:渠道|方式|途径)|重复计|有重[叠合复]|交叉/;

/** A total and two parts. */
const fewestCounts = 3;

/** R40: a total beside the parts that the sentence lists. A list that may leave something out is not judged. */
export function checkParts({ sentences }: Narrative): Result[] {
  const telling = sentences.filter(({ words }) => (words.match(/[#≈]/g)?.length ?? 0) >= fewestCounts);
  return telling.flatMap((sentence) =>
    breakdownsOf(sentence.segments).flatMap((breakdown) => judged(sentence, breakdown)),
  );
}

function judged(sentence: Sentence, breakdown: Breakdown): Result[] {
  const { total, parts } = breakdown;
  const prefix = parts.findIndex((_, at) => at > 0 && sumOf(parts.slice(0, at + 1)) === total.value);
  const equal = prefix < 0 ? null : parts.slice(0, prefix + 1);
  const closed = closedParts(breakdown);
  const shown = equal ?? closed ?? parts;
  const isLoose =
    [total, ...shown].some(({ isExact }) => !isExact) ||
    isOpenList(breakdown) ||
    overlap.test(sentence.words);
  const sum = sumOf(shown);
  if (equal && !isLoose) return [result(sentence, total, shown, 'pass', null)];
  if (isLoose)
    return breakdown.isMarked ? [result(sentence, total, shown, 'not-assessable', aboutRight)] : [];
  if (closed || (breakdown.isMarked && isNear(total.value, sum, parts.length)))
    return [result(sentence, total, shown, 'fail', null)];
  return breakdown.isMarked ? [result(sentence, total, shown, 'not-assessable', notAll)] : [];
}

function sumOf(parts: readonly Part[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part.value, 0) * 1e6) / 1e6;
}

function result(
  sentence: Sentence,
  total: Part,
  parts: readonly Part[],
  outcome: Result['outcome'],
  reason: string | null,
): Result {
  const [expected, actual] = [sumOf(parts), total.value];
  const added = parts.map(({ value }) => value).join('＋');
  const facts = {
    words: quoted(total.segment),
    added,
    expected,
    actual,
    difference: Math.abs(expected - actual),
  };
  return { rule: 'narrative/parts', sentence, outcome, expected, actual, reason, cells: [], facts };
}
