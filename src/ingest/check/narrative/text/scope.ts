import type { Report } from '../../../../model/report.ts';
import type { Narrative, Sentence } from './reading.ts';
import type { Segment } from './segments.ts';

// Where a sentence tells of less than the report's whole year and whole agency, its numbers are not those of the tables.
const otherPeriod =
  /◆|上半年|下半年|季度|去年|上年|上一年|往年|历年|近年|以往|目前|迄今|至今|以来|同比|环比|相比|比上|较上|较前|每年|每月|每周|十三五|十四五/;
const branch =
  /网站|网络|网上|线上|线下|互联网|在线|当面|现场|信函|邮寄|邮件|邮箱|来信|来函|传真|窗口|平台|系统|微信|微博|媒体|热线|电话|书面|其中|涉及|关于|针对|自然人|法人|公民|组织|企业|律师|不服|属于|方面|领域|部分|个人|信访|投诉|举报|分别|结转|顺延|直属|下属|所属|下辖|辖区内/;
const office =
  /(?:局|委|委员会|办公室|厅|院|所|站|中心|大队|支队|村|社区|居委会|乡镇|镇|乡|街道|办事处|部门|单位|学校|医院|公司|县区|区县|开发区|园区)/;
const subjectHead =
  /^(?:其中)?[\p{Script=Han}]{1,9}?(?:局|委员会|办公室|村委会|社区|居委会|派出所|街道|镇|乡|中心)(?![\p{Script=Han}]{0,2}(?:公开|信息|政务))/u;

/** Whether what is said tells of the whole year: no other time is named in it or before it. */
export function isWholeYear(sentence: Sentence, segment: Segment, { report }: Narrative): boolean {
  const said = withoutOwnYear(`${segment.before}${segment.words}`, report.year);
  if (otherPeriod.test(said)) return false;
  return figuresUpTo(sentence, segment).every(
    ({ sign, value }) => sign !== '◇' || value === null || value === report.year,
  );
}

/** `2019年以来`, `截至2019年底` in a report of 2019 are its year. */
function withoutOwnYear(words: string, year: number | null): string {
  return year === null ? words : words.replace(/(?:自)?◇以来|截[至止]到?◇|统计期限?/g, '◇');
}

function figuresUpTo(sentence: Sentence, segment: Segment) {
  return sentence.segments
    .slice(0, sentence.segments.indexOf(segment) + 1)
    .flatMap((earlier) => (earlier === segment ? segment.figures : earlier.figures));
}

/** Whether the words before a verb name nobody but the reporting agency, and no channel or class of cases. */
export function isWholeAgency(who: string, segment: Segment, { report }: Narrative): boolean {
  const own = withoutOwnNames(who, report);
  if (own.length > 16 || branch.test(own) || office.test(own)) return false;
  if (isPartOfList(segment)) return false;
  return !namesOther(segment.before, report);
}

/** Behind 其中 numbers are parts, until the list has ended; a piece without a number has ended it. */
function isPartOfList({ before, words }: Segment): boolean {
  const list = before.split('；').at(-1) ?? '';
  return /其中/.test(list) && /[#≈]/.test(words);
}

/** Whether an earlier part of the sentence has another agency as its subject. */
function namesOther(before: string, report: Report): boolean {
  return before.split(/[，；：（）]/).some((part) => subjectHead.test(withoutOwnNames(part, report)));
}

const ownWords =
  /(?:由)?(?:我|本|全)(?:省|自治区|市|州|盟|县|区|旗|乡|镇|街道|局|委|办|厅|院|处|所|中心|机关|单位|部门|会){1,2}(?:机关|本级|人民政府|政府|办事处|党政办|办公室)?|(?:镇|乡|街道|局|党政|党政综合|综合|政务公开)(?:人民政府|政府|办公室|办)|(?:机关)?各科室|各股室|各处室/g;
const ofAggregate =
  /(?:全[省市县区州旗])?各(?:级|地)?[\p{Script=Han}、（）]{0,20}?(?:部门|单位|乡镇|街道|镇|乡|县区|区县|市区|机关|地)(?:（单位）)?/gu;
const ofHeadOffice = /(?:[省市县区州旗盟](?:人民)?政府(?:办公?室?|机关|本级)?|本级)/;

/** Own names and own pronouns are not another's. An aggregate report speaks for all its agencies, and not for its office alone. */
function withoutOwnNames(words: string, report: Report): string {
  const names = ownNames(report);
  const named = names.reduce((left, name) => left.replaceAll(name, ''), words);
  if (report.scope !== 'aggregate') return named.replace(ownWords, '');
  const all = named.replace(ofAggregate, '').replace(/全[省市县区州旗盟]/g, '');
  return ofHeadOffice.test(all) ? `${all}办公室` : all.replace(ownWords, '');
}

function ownNames({ government }: Report): string[] {
  const { name, fullName, printedName } = government;
  const short = (name ?? printedName ?? '').replace(/(?:人民政府|办事处|委员会)$/, '');
  return [fullName, printedName, name, short].filter(
    (known): known is string => known !== null && known.length > 1,
  );
}
