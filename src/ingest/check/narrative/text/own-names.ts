import type { Level } from '../../../../model/government.ts';
import type { Report } from '../../../../model/report.ts';

const kinds: Readonly<Record<Level, string>> = {
  township: '镇|乡|街道|苏木|办事处|办|处',
  department: '局|委|办|厅|院|处|所|中心|队|会|站|部|公司',
  county: '县|区|市|旗',
  prefecture: '市|州|盟|地区',
  province: '省|市|自治区|区',
};
const anyKind = Object.values(kinds).join('|');
const ofAggregate =
  /各(?:级|地)?[\p{Script=Han}、（）]{0,20}?(?:部门|单位|乡镇|街道|镇|乡|县区|区县|市区|机关|地)(?:（单位）)?/gu;
const everybody = /各(?:级|地)|各.*(?:部门|单位|机关)/;
const ofHeadOffice = /[省市县区州旗盟](?:人民)?政府(?:办公?室?|机关|本级)?|本级/;
const subjectHead =
  /^(?:其中)?(?:[\p{Script=Han}]{1,9}?(?:局|委员会|办公室|政府|村委会|社区|居委会|派出所|街道|镇|乡|中心|公开办)|[\p{Script=Han}]{0,8}?[省市州县区镇乡局]直属?各?(?:单位|部门|机关))(?![\p{Script=Han}]{0,2}(?:公开|信息|政务))/u;

/** The words without the reporting agency's names and what it calls itself. An aggregate report speaks for all its agencies, and not for its office alone. */
export function withoutOwnNames(words: string, report: Report): string {
  const named = ownNames(report).reduce((left, name) => left.replaceAll(name, ''), words);
  if (report.scope !== 'aggregate') return named.replace(ownWords(report), '');
  // 各乡镇 alone are only some of them; with 各部门 they are everybody.
  const all = everybody.test(named) ? named.replace(ofAggregate, '') : named;
  return ofHeadOffice.test(all.replace(/政府信息/g, ''))
    ? `${all}办`
    : all.replace(ownWords(report), '').replace(/^(?:各级)?行政机关/, '');
}

/** Whether no earlier part of a sentence has another agency as its subject. */
export function namesNobodyElse(before: string, report: Report): boolean {
  return before.split(/[，；：（）]/).every((part) => !subjectHead.test(withoutOwnNames(part, report)));
}

const patterns = new Map<string, RegExp>();

/** 我镇, 全镇, 镇党政办 in the report of a township. 我县 is its county, and not the agency itself. */
function ownWords({ government }: Report): RegExp {
  const kind = government.level === null ? anyKind : kinds[government.level];
  const known = patterns.get(kind);
  const own = `(?:由)?(?:我|本|全)(?:${kind}|机关|单位|部门){1,2}(?:机关|本级|人民政府|政府|办事处)?`;
  const offices = `(?:${kind})?(?:人民政府|政府(?!信息)|党政|党政综合|综合)?(?:办公室|党政办)|(?:${kind})(?:人民)?政府(?!信息)|(?:机关)?各(?:科室|股室|处室)|我们`;
  const pattern = known ?? new RegExp(`${own}|${offices}`, 'g');
  patterns.set(kind, pattern);
  return pattern;
}

function ownNames({ government }: Report): string[] {
  const { name, fullName, printedName } = government;
  const short = (name ?? printedName ?? '').replace(/(?:人民政府|办事处|委员会)$/, '');
  return [fullName, printedName, name, short].filter(
    (known): known is string => known !== null && known.length > 1,
  );
}
