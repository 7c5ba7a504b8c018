import { withArabicDates } from './arabic-dates.ts';
import { isoDate } from './dates.ts';

export interface Period {
  from: string;
  to: string;
}

const to = '(?:零时|[012]?\\d时)?(?:起|始|开始)?[，,]?(?:至|到|[-—–~～]+)';
/** `2023年1月1日`, `2023年度（1月1日`. A page that has lost some characters says `自20201月1日起至202012月31日止`. */
const start = '(20\\d\\d)年?(?:度?[(,，]?[自从]?)?(\\d{1,2})月';
const days = new RegExp(`${start}(\\d{1,2})日${to}(?:(20\\d\\d)年?)?(\\d{1,2})月(\\d{1,2})日`);
/** `2023年1月至12月`, `2023年1-12月` */
const months = new RegExp(`(20\\d\\d)年(\\d{1,2})月?份?${to}(?:(20\\d\\d)年)?(\\d{1,2})月(?!\\d)`);
/** `2022.1.1-2022.12.31` */
const figures = new RegExp(
  `(20\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2})${to}(20\\d\\d)\\2(\\d{1,2})\\2(\\d{1,2})`,
);

/** What says that a time is that of the numbers. */
const ofNumbers =
  /(?:统计|数据|本报告|年度报告|年报)[^，。；]{0,8}(?:期限|时限|时间|时段|时期|区间|周期|起止|期为|期是)|(?:统计|数据)[^，。；]{0,8}(?:截至|截止|截[至止]日期)|(?:所列|所涉)[^，。；]{0,6}数据|报告(?:时限|期限|时段|期间)|^(?:期限|时限|起止)|(?<!据)统计[期时]?[：:自从为]/;
/** What else leads to it in a preamble, where nothing but the report is spoken of. */
const leading = /统计|期限|数据|时间|起止|自|从/;

/**
 * 统计期限: `自2020年1月1日至2020年12月31日`, `2020 年 1 月 1 日至 12 月 31 日`. The sentence must speak of what is counted; it may
 * be cut at the end of a line. A sentence of the preamble need not say so outright. In the text below, days are those of an
 * event: 自3月1日至4月30日开展整治; there only a whole year may be that of the numbers, and the report's own, where its title names one.
 */
export function findPeriod(
  head: readonly string[],
  text: readonly string[] = [],
  year: number | null = null,
): Period | null {
  return (
    firstIn([...head, ...text], (sentence) => ofNumbers.test(sentence)) ??
    firstIn(head, (sentence) => leading.test(sentence)) ??
    firstIn(
      head,
      () => true,
      (period) => isWholeYear(period, year),
    ) ??
    firstIn(
      text,
      (sentence) => leading.test(sentence),
      (period) => isWholeYear(period, year),
    )
  );
}

/** Whether a text names just this time. */
export function namesPeriod(text: string, { from, to: end }: Period): boolean {
  return sentencesOf(text).some((sentence) => {
    const found = periodIn(sentence);
    return found?.from === from && found.to === end;
  });
}

function firstIn(
  paragraphs: readonly string[],
  isSaid: (sentence: string) => boolean,
  isOne: (period: Period) => boolean = () => true,
): Period | null {
  const withNext = () => paragraphs.map((paragraph, index) => paragraph + (paragraphs[index + 1] ?? ''));
  const find = (texts: readonly string[]) => {
    for (const sentence of texts.flatMap(sentencesOf)) {
      const period = isSaid(sentence) ? periodIn(sentence) : null;
      if (period !== null && isOne(period)) return period;
    }
    return null;
  };
  return find(paragraphs) ?? find(withNext());
}

const aYear = /2\s*0\s*\d\s*\d|二\s*[〇○◯零0OoО]|[０-９]/;

/** The sentences of what names a year, without white space. */
function sentencesOf(paragraph: string): string[] {
  if (!aYear.test(paragraph)) return [];
  return withArabicDates(paragraph)
    .replace(/\s/g, '')
    .split(/(?<=[。；;])/);
}

function periodIn(sentence: string): Period | null {
  const match = days.exec(sentence) ?? inFigures(sentence);
  if (match === null) return monthsIn(sentence) ?? yearTold(sentence);
  const from = isoDate(match[1], match[2], match[3]);
  const end = isoDate(match[4] ?? match[1], match[5], match[6]);
  return from && end ? { from, to: end } : null;
}

/** The same match without the mark between the figures. */
function inFigures(sentence: string): (string | undefined)[] | null {
  const match = /统计|期限|数据/.test(sentence) ? figures.exec(sentence) : null;
  return match?.filter((_, group) => group !== 2) ?? null;
}

function monthsIn(sentence: string): Period | null {
  const match = ofNumbers.test(sentence) ? months.exec(sentence) : null;
  if (match === null) return null;
  const from = isoDate(match[1], match[2], '1');
  const end = lastDayOf(Number(match[3] ?? match[1]), Number(match[4]));
  return from && end ? { from, to: end } : null;
}

/** `统计期限为2023年度。`, `统计期限为2023年全年`: a year that is named as the whole of it. */
function yearTold(sentence: string): Period | null {
  const [, year] =
    /(?:统计|数据)[^，。；]{0,4}(?:期限|时限|时间|时段|时期|区间|周期|期)[：:为是](20\d\d)年(?:度|全年)(?=[，。；）)]|$)/.exec(
      sentence,
    ) ?? [];
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Whether a line tells until when its numbers are counted, or a time that is not all there: then none is missing. */
export function tellsTime(line: string): boolean {
  if (!/统计|数据|期限|时限/.test(line)) return false;
  return withArabicDates(line)
    .replace(/\s/g, '')
    .split(/(?<=[。；;])/)
    .some((sentence) => ofNumbers.test(sentence) && /\d{1,2}(?:月|年)/.test(sentence));
}

function lastDayOf(year: number, month: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDate(`${year}`, `${month}`, `${days}`);
}

function isWholeYear({ from, to: end }: Period, year: number | null): boolean {
  const own = year ?? from.slice(0, 4);
  return from === `${own}-01-01` && end === `${own}-12-31`;
}
