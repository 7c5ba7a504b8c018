import type { Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';

interface Statement {
  key: string;
  value: number;
  words: string;
  sentence: Sentence;
}

/** What a report tells more than once. Only where the words leave no room are two different numbers worth a look. */
const quantities: readonly { key: string; words: RegExp; isStrict: boolean }[] = [
  {
    key: 'disclosed',
    words:
      /^(?<who>.*?)主动公开(?:各类|各项|的)*(?:政府)?信息(?:数量|总数|数|总量)?(?:共计|共|总计|累计|为|达)*#条$/,
    isStrict: true,
  },
  {
    key: 'received',
    words: /^(?<who>.*?)收到(?:的)?(?:政府信息|信息)?(?:依申请)?公开申请(?:共计|共|总计|为)?#件$/,
    isStrict: true,
  },
  {
    key: 'website',
    words: /(?:县|区|市|镇|乡)?(?:人民)?(?:政府)?(?:门户)?网站(?:上|平台)?(?:公开|发布)+#[条件]/,
    isStrict: false,
  },
  { key: 'villages', words: /#个(?:行政)?村(?!级|组)/, isStrict: false },
];

/** R42: the same quantity told in two sentences is the same. */
export function checkRepeated(narrative: Narrative): Result[] {
  const statements = narrative.sentences.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => statementsOf(sentence, segment, narrative)),
  );
  return quantities.flatMap(({ key, isStrict }) => {
    const [first, ...others] = statements.filter((statement) => statement.key === key);
    if (first === undefined) return [];
    const elsewhere = others.filter(({ sentence }) => sentence !== first.sentence);
    const different = isStrict ? elsewhere.find(({ value }) => value !== first.value) : undefined;
    const shown = different ?? elsewhere.find(({ value }) => value === first.value);
    return shown ? [compared(first, shown)] : [];
  });
}

/** 累计 may be of all years: it is compared with nothing that is of one. */
const ofAllYears = /累计/;

function statementsOf(sentence: Sentence, segment: Segment, narrative: Narrative): Statement[] {
  const figure = segment.words.length <= 80 ? onlyCount(segment) : null;
  if (figure?.sign !== '#' || figure.value === null || segment.depth > 0) return [];
  const value = figure.value;
  return quantities.flatMap(({ key, words, isStrict }) => {
    const match = words.exec(segment.words);
    if (match === null || !isWholeYear(sentence, segment, narrative)) return [];
    if (
      isStrict &&
      (scopeOf(match.groups?.who ?? '', segment, narrative) !== 'whole' ||
        ofAllYears.test(segment.words) ||
        isOfOneChannel(sentence, narrative))
    )
      return [];
    return [{ key, value, words: quoted(segment), sentence }];
  });
}

/** Under a heading on platforms, or behind a sentence on a web site, what is counted may be what stands there. */
function isOfOneChannel(sentence: Sentence, { sentences }: Narrative): boolean {
  if (sentence.topic === 'other') return true;
  const before = sentence.isFirst ? undefined : sentences[sentences.indexOf(sentence) - 1];
  return /网站|平台|微信|微博|媒体|公众号|栏|中心|村|社区/.test(`${before?.text ?? ''}${sentence.text}`);
}

function compared(first: Statement, other: Statement): Result {
  return {
    rule: 'narrative/repeated',
    sentence: other.sentence,
    outcome: first.value === other.value ? 'pass' : 'fail',
    expected: first.value,
    actual: other.value,
    reason: null,
    cells: [],
    facts: { words: other.words, first: first.words, expected: first.value, actual: other.value },
    beside: first.sentence,
  };
}
