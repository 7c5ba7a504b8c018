import type { Level } from '../../../../model/government.ts';
import type { Report } from '../../../../model/report.ts';
import type { Result } from '../result.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { normalised } from '../text/segments.ts';

const suffix = '(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?|局|委员会|人民政府|办公室|中心';
const maker = new RegExp(
  `(?:由|将|公布|现公布|现将|现发布)(?<name>[\\p{Script=Han}]{2,24}?(?:${suffix}))(?:办公室)?[^，。；]{0,20}?(?:编制|编写|制作|20\\d\\d年)`,
  'u',
);
/** What an agency of each level may call itself. 我县 in the report of a township is its county. */
const foreign: Readonly<Partial<Record<Level, RegExp>>> = {
  township: /我(?:局|厅)(?![面部限势])/,
  department: /我(?:镇|乡|街道)(?![村里民])/,
  county: /我(?:局|厅|镇|乡|街道)(?![面部限势村里民])/,
  prefecture: /我(?:局|厅|镇|乡|街道)(?![面部限势村里民])/,
};

/** R44: the agency of the title is that of the preamble, of 我镇、我局 in the text, and of the signature. */
export function checkAgency(narrative: Narrative): Result[] {
  return [...inPreamble(narrative), ...inSignature(narrative), ...inPronouns(narrative)].slice(0, 3);
}

function inPreamble({ report, sentences }: Narrative): Result[] {
  for (const sentence of sentences.filter(({ section }) => section === 'preamble')) {
    const name = maker.exec(normalised(sentence.text).replace(/《[^》]*》/g, ''))?.groups?.name;
    if (name !== undefined)
      return compared(sentence, name, report).filter(
        ({ outcome }) => outcome === 'pass' || !namesItself(sentence, report),
      );
  }
  return [];
}

/** 区行政审批局（区政务服务和数据管理局）: one agency that goes by two names. */
function namesItself({ text }: Sentence, report: Report): boolean {
  const own = ownName(report);
  return own !== null && normalised(text).includes(own);
}

function inSignature({ report, sentences }: Narrative): Result[] {
  const signed = sentences.find(
    ({ section, text }) => section === 'closing' && /[\p{Script=Han}]{3}/u.test(text),
  );
  const name = signed ? normalised(signed.text).replace(/[\d年月日（）。]/g, '') : '';
  return signed && new RegExp(`(?:${suffix})$`).test(name) ? compared(signed, name, report) : [];
}

function inPronouns({ report, sentences }: Narrative): Result[] {
  const { level } = report.government;
  const wrong = level === null ? undefined : foreign[level];
  const found = sentences.find(
    ({ text }) =>
      wrong?.test(text) &&
      wrong.test(text.replace(/[“《][^”》]*[”》]/g, '')) &&
      !/表示|指出|讲话|来函/.test(text),
  );
  const said = wrong?.exec(found?.text ?? '')?.[0];
  const own = ownName(report);
  // 城关镇财政所 may say 我镇.
  if (found === undefined || said === undefined || own === null || own.includes(said.slice(1))) return [];
  return [result(found, own, said, 'fail')];
}

function compared(sentence: Sentence, name: string, report: Report): Result[] {
  const own = ownName(report);
  if (own === null) return [];
  const cores = [report.government.name, report.government.printedName, report.government.fullName];
  if (isElsewhere(name, report)) return [result(sentence, own, name, 'fail')];
  if (cores.some((known) => known !== null && isRelated(coreOf(known), coreOf(name))))
    return [result(sentence, own, name, 'pass')];
  return isAnother(name, own) ? [result(sentence, own, name, 'fail')] : [];
}

/** 沙坡头区香山乡 and 香山乡 are one, and 教体局 and 教育体育局; a county's office may publish for the county. */
function isRelated(one: string, other: string): boolean {
  return (
    one.includes(other) ||
    other.includes(one) ||
    one.slice(-3) === other.slice(-3) ||
    isShortFor(one, other) ||
    isShortFor(other, one)
  );
}

/** 人社局 has its characters from 人力资源和社会保障局, in their order. */
function isShortFor(short: string, long: string): boolean {
  let from = 0;
  return [...short].every((character) => {
    const at = long.indexOf(character, from);
    from = at + 1;
    return at >= 0;
  });
}

const county = /[\p{Script=Han}]{1,6}?[县区市旗](?=[\p{Script=Han}]{1,8}(?:镇|乡|街道|苏木))/gu;

/** 虞城县桑堌乡 is not 夏邑县桑堌乡: the place in front of a township's name is another's. Two characters tell 积石山县 from others. */
function isElsewhere(name: string, { government: { fullName, level, printedName } }: Report): boolean {
  const above = level === 'township' ? placeAbove(name) : undefined;
  const own = `${fullName}${printedName}`;
  return above !== undefined && placeAbove(own) !== undefined && !own.includes(above.slice(-3, -1));
}

function placeAbove(name: string): string | undefined {
  return [...name.matchAll(county)].map(([place]) => place).at(-1);
}

function coreOf(name: string): string {
  return name.replace(/\s/g, '').replace(/(?:人民政府|政府|办事处|党政办公室|办公室|委员会)+$/, '');
}

/** Only an office with a name of its own and of the same rank is another: 县人民政府办公室 may be written for all below it. */
function isAnother(name: string, own: string): boolean {
  const rank = (text: string) =>
    /(?:镇|乡|街道|苏木)$/.exec(coreOf(text))?.[0] ?? (/局$/.test(text) ? '局' : null);
  const core = coreOf(name).replace(/^(?:本|我|该|全|各).*|^(?:县|区|市)?(?:镇|乡|街道|局)$/, '');
  return core.length > 2 && rank(name) !== null && rank(own) !== null;
}

function ownName({ government }: Report): string | null {
  return government.printedName ?? government.name;
}

function result(sentence: Sentence, expected: string, actual: string, outcome: Result['outcome']): Result {
  const facts = { expected, actual };
  return { rule: 'narrative/agency', sentence, outcome, expected, actual, reason: null, cells: [], facts };
}
