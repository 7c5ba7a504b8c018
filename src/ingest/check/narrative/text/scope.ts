import type { Figure } from './figures.ts';
import { namesNobodyElse, withoutOwnNames } from './own-names.ts';
import type { Narrative, Sentence } from './reading.ts';
import type { Segment } from './segments.ts';

/**
 * What a number in a sentence is of: the report's whole agency, a part of it, or, where the words leave room, one cannot
 * tell. Then a number that agrees with the tables is a pass, and one that does not is nothing.
 */
export type Scope = 'whole' | 'unclear' | 'part';

const otherPeriod =
  /◆|上半年|下半年|季度|去年|上年|上一年|往年|历年|近年|以往|目前|迄今|至今|以来|同比|环比|相比|比上|较上|较前|每年|每月|每周|年均|[二两三四五六七八九十几#≈]年(?:[来间内]|期间)|[一二三四]季|十三五|十四五|十五五/;
const branch =
  /网站|网络|网上|线上|线下|互联网|在线|当面|现场|信函|邮寄|邮件|邮箱|来信|来函|传真|窗口|平台|系统|微信|微博|媒体|热线|电话|书面|其中|涉及|关于|针对|自然人|法人|公民|组织|企业|律师|不服|属于|领域|部分|个人|信访|投诉|举报|分别|结转|顺延|直属|下属|所属|下辖|辖区内/;
const office =
  /局|委|办|厅|院|所|站|中心|大队|支队|村|社区|居委会|乡|镇|街道|部门|单位|学校|公司|县|开发区|园区/;
/** Words that name another time, or none, where what they mean is the year of the report. */
const ownPeriod = /(?:自)?◇以来|(?:今年|本年度?|年初)以来|一年来|截[至止]到?◇|统计期限?/g;
/** 与去年相比，… says nothing of the time of what comes after it. */
const comparison = /(?:与|和|同|跟|较|比)?(?:去年|上年度?|上一年度?|往年)(?:同期)?(?:相比|比较|相较)，/g;
/** 较上年增加 2 件，… : the numbers behind it are of the year again. The signs stay, for they count the figures. */
const difference =
  /(?:较|比)(?:去年|上年度?|上一年度?)(?:同期)?(?:增加|减少|增长|下降|上升|多|少)了?([#≈%]?)(?=[件条份]?[，；（）])/g;
const neutral =
  /一年来|通过(?:各种|多种|各类|多个?)(?:渠道|方式|途径)|共计|总共|一共|累计|合计|总计|全年|年内|本年度?|当年|今年|年度|◇|年|期间|截[至止]到?|自|起|至|到|来|共|已|均|全部|依申请公开|依法|依规|政府信息公开|政务公开|信息公开|政府信息|工作|按照?规定|按要求|及时|严格|实际|先后|新|另|并|也|还|情况|方面|对|所|于|中|内|度|在|、|的|其|主动|认真|规范|妥善|统计|数据|下|有|从|看|：|由/g;

/** Whether what is said tells of the whole agency and year: no agency is named in front, and no other time is named since the report's own year was, or at all. */
export function isWholeYear(sentence: Sentence, segment: Segment, { report }: Narrative): boolean {
  const figures = sentence.segments
    .slice(0, sentence.segments.indexOf(segment) + 1)
    .flatMap((earlier) => earlier.figures);
  const said = `${segment.before.replace(difference, '$1')}${segment.words}`;
  const signs = [...said.matchAll(/[#≈%◇◆]/g)].map(({ index }) => index);
  const own = figures.findLastIndex(({ sign, value }) => sign === '◇' && value === report.year);
  const since = said
    .slice(own < 0 ? 0 : signs[own])
    .replace(ownPeriod, '◇')
    .replace(comparison, '');
  const others = figures.slice(own + 1);
  return (
    !sentence.isOfPart &&
    !endsLongerTime(said.slice(0, signs[own] ?? 0), figures[own - 1], report.year) &&
    !otherPeriod.test(since) &&
    !others.some(({ sign, value }) => sign === '◇' && value !== null)
  );
}

/** 2008年至2023年, 2008年5月1日至2023年底: the report's own year is only the last of those that are counted. */
function endsLongerTime(before: string, start: Figure | undefined, year: number | null): boolean {
  if (start === undefined || !/[◇◆](?:起|以来)?(?:至|到|[-—–~～])$/.test(before)) return false;
  return start.sign === '◆' || (start.value !== null && start.value !== year);
}

/** What the words before a verb, and the sentence so far, say of the agency that did it and of how. */
export function scopeOf(who: string, segment: Segment, { report }: Narrative): Scope {
  const own = withoutOwnNames(clauseBefore(segment) + who.replace(/^对(?:所|于)?$/, ''), report).replace(
    neutral,
    '',
  );
  if (/其中/.test(who) || branch.test(own) || office.test(own) || isPartOfList(segment)) return 'part';
  if (!namesNobodyElse(segment.before, report)) return 'part';
  return own === '' ? 'whole' : 'unclear';
}

/** 全县18个乡镇（街道）未收到…: what stands before a bracket goes on behind it. */
function clauseBefore({ before }: Segment): string {
  return /(?:^|[，；：。、）])(?<clause>[^，；：。（）]*)（[^（）]*）$/.exec(before)?.groups?.clause ?? '';
}

/** Whether words say nothing but who the agency is, and when and how it works. */
export function isNeutral(words: string, { report }: Narrative): boolean {
  return withoutOwnNames(words, report).replace(neutral, '') === '';
}

/** Whether words name one channel or another agency, as 其中网上申请 and 县教育局 do: what they count is a part. */
export function namesPart(words: string, segment: Segment, { report }: Narrative): boolean {
  const own = withoutOwnNames(words, report)
    .replace(neutral, '')
    .replace(/其中|结转|顺延|办[理结复]/g, '');
  return branch.test(own) || office.test(own) || !namesNobodyElse(segment.before, report);
}

/** Behind 其中 numbers are parts. */
function isPartOfList({ before, words }: Segment): boolean {
  const list = before.split('；').at(-1) ?? '';
  return /其中/.test(list) && /[#≈]/.test(words);
}
