import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { namesPart } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { cases, isOneClass, otherBusiness } from '../words.ts';

const last = '(?:上年度?|上一年度?|去年|往年|◇)';
const next = '(?:下年度?|下一年度?|次年度?|明年|来年|◇)';
const carry = '(?:结转|转(?=下|至|到|入|明)|顺延|延续|转入|转到|延至|跨年|滚动)';
const said = '[^#≈，；。]{0,24}?';
interface Told {
  row: string;
  words: RegExp;
}

const patterns: readonly Told[] = [
  { row: 'carriedOver', words: new RegExp(`${last}(?:的)?${carry}${said}[#≈]${cases}(?<tail>.*)`) },
  {
    row: 'carriedOver',
    words: new RegExp(`${carry}(?:自|的)?(?:上年度?|上一年度?|去年)${said}[#≈]${cases}(?<tail>.*)`),
  },
  {
    row: 'carriedOver',
    words: new RegExp(`^${said}[#≈]${cases}(?:申请)?(?:为|系|是|属于?|由)?${last}(?:的)?${carry}(?<tail>.*)`),
  },
  {
    row: 'carriedForward',
    words: new RegExp(`${carry}(?:至|到|入|为)?${next}${said}[#≈]${cases}(?<tail>.*)`),
  },
  {
    row: 'carriedForward',
    words: new RegExp(`[#≈]${cases}${said}${carry}(?:至|到|入|为)?${next}(?<tail>.*)`),
  },
];
const end =
  /^(?:申请|继续|办理|答复|处理|办结|完成|。|的|（|均|已|全部|都|并|按期|，|也|中|情况|政府信息公开)*$/;

const noneCarried: readonly Told[] = [
  { row: 'carriedOver', words: new RegExp(`^(?:本年度?)?(?:无|没有|未有)${last}(?:的)?${carry}(?<tail>.*)`) },
  {
    row: 'carriedForward',
    words: new RegExp(`^(?:本年度?)?(?:无|没有|未有)(?:需要?)?${carry}(?:至|到|入|为)?${next}(?<tail>.*)`),
  },
];

/** R32: how many applications the text says were carried over from last year and on to the next. */
export function checkCarried(narrative: Narrative): Result[] {
  return narrative.sentences.flatMap((sentence) =>
    isOfApplications(sentence)
      ? sentence.segments.flatMap((segment) => resultsOf(sentence, segment, narrative))
      : [],
  );
}

function isOfApplications({ topic, words, isOfPart }: Sentence): boolean {
  if (isOfPart) return false;
  if (!/结转|顺延|延续|转|延至|跨年|滚动/.test(words)) return false;
  return (topic === 'applications' || /申请/.test(words)) && !otherBusiness.test(words);
}

function resultsOf(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const isNone = !/[#≈]/.test(segment.words);
  const figure = isNone ? { sign: '#', value: 0 } : onlyCount(segment);
  const found = rowTold(segment.words, isNone ? noneCarried : patterns);
  if (figure === null || figure.value === null || found === undefined) return [];
  if (!isRightYear(segment, found.row, narrative)) return [];
  if (namesPart(segment.words.replace(/[#≈].*/, ''), segment, narrative)) return [];
  const claim = {
    rule: 'narrative/carried' as const,
    sentence,
    words: quoted(segment),
    value: figure.value,
    isExact: figure.sign === '#',
  };
  return judge(claim, [{ cells: [cellAt(narrative.report, 'applications', found.row)] }], narrative);
}

function rowTold(words: string, told: readonly Told[]): Told | undefined {
  if (words.length > 120 || isOneClass(words)) return undefined;
  if (/分别|各|复议|诉讼|案件|网络|信函|当面/.test(words)) return undefined;
  return told.find((one) => end.test(one.words.exec(words)?.groups?.tail ?? '结'));
}

/** 结转2021年 in a report of 2020 is carried on; 2019年结转 is carried over. Of any other year nothing is said. */
function isRightYear({ figures }: Segment, row: string, { report }: Narrative): boolean {
  const years = figures.flatMap(({ sign, value }) => (sign === '◇' && value !== null ? [value] : []));
  if (figures.some(({ sign }) => sign === '◆') || report.year === null) return years.length === 0;
  const due = row === 'carriedOver' ? report.year - 1 : report.year + 1;
  return (
    years.every((year) => year === due || year === report.year) && (years.length === 0 || years.includes(due))
  );
}
