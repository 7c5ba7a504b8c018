import type { Result } from '../result.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { normalised } from '../text/segments.ts';

const named =
  /(?:编制|公布|发布|公开|现将|形成|完成)(?:了|的|本|如下)*(?<who>[\p{Script=Han}]{0,24}?)(?<year>20\d\d)年度?(?:的)?(?:政府信息公开|政务公开)(?:工作)?(?:年度报告|年报|情况报告|工作报告|工作情况)/u;

/** R43: the text speaks of the year of the report as its own, in the preamble and where the narrative begins. */
export function checkYearWords(narrative: Narrative): Result[] {
  return [...inPreamble(narrative), ...inOverview(narrative)];
}

/** 现公布…2019年政府信息公开年度报告 in the preamble names the report itself. */
function inPreamble({ report, sentences }: Narrative): Result[] {
  for (const sentence of sentences) {
    if (sentence.section !== 'preamble') continue;
    const text = normalised(sentence.text).replace(/《[^》]*》|“[^”]*”/g, '');
    const match = named.exec(text);
    const year = match?.groups?.year;
    if (year !== undefined && report.year !== null && !isOfNotice(text, match))
      return [result(sentence, report.year, Number(year))];
  }
  return [];
}

/** 按照关于编制2022年政府信息公开工作年度报告的通知要求: the year is that of a notice. */
function isOfNotice(text: string, match: RegExpExecArray | null): boolean {
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  return (
    /通知|按照.{0,40}要求.{0,6}完成/.test(text.slice(0, end)) ||
    /^[^，。；]{0,12}(?:通知|要求|意见|精神|部署|的函)/.test(text.slice(end))
  );
}

/** The narrative begins with a year: it is that of the report, or the report's year is named nowhere in it. */
function inOverview({ report, sentences }: Narrative): Result[] {
  const overview = sentences.filter(({ section }) => section === 'overview');
  const opening = overview.find(({ segments }) =>
    /^◇(?:度)?$|^◇(?:我|本|全|[\p{Script=Han}]{2,8}(?:镇|乡|街道|县|区|市|局|委))/u.test(
      segments[0]?.words ?? '',
    ),
  );
  const year = opening?.segments[0]?.figures[0]?.value ?? null;
  // 2024年，我镇将进一步加强…: what is still to come may be told of in any part.
  if (opening !== undefined && /将|拟|计划|下一步|打算|力争|继续/.test(opening.text)) return [];
  if (opening === undefined || year === null || report.year === null) return [];
  if (year === report.year) return [result(opening, report.year, year)];
  const isNamed = overview.some(
    ({ text }) => text.includes(String(report.year)) || /本年|今年|全年/.test(text),
  );
  return isNamed ? [] : [result(opening, report.year, year)];
}

function result(sentence: Sentence, expected: number, actual: number): Result {
  const outcome = expected === actual ? 'pass' : 'fail';
  const facts = { expected, actual };
  return {
    rule: 'narrative/year-words',
    sentence,
    outcome,
    expected,
    actual,
    reason: null,
    cells: [],
    facts,
  };
}
