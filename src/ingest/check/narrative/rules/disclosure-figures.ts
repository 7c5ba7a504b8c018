import type { Operand } from '../../operands.ts';
import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Claim, Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';

interface Subject {
  words: RegExp;
  rule: Claim['rule'];
  row: string;
  /** The columns that the words may mean, form by form; those of the other form are not in the report. */
  columns: readonly string[];
  onlyIfEqual?: boolean;
}

const unit = '(?:件次|件|份|个|部|宗|起|例)';
const filler = '(?:了|各类|行政|本年度?|新|共计|共|总计|合计|累计|：)*';
const documents = `${filler}规范性文件(?:共计|共|总数|数量|为|：)?`;
const issue = '(?:制发|印发|制定印发|制定出台|制定发布|制定|出台|新制定|起草印发)';
/** 作出行政许可决定#件, 行政许可#件, 作出#件行政许可. */
const decided = (noun: string) =>
  new RegExp(
    `^(?<who>.*?)(?:作出|做出|办理|办结|实施|依法)?${filler}${noun}(?:处理)?(?:决定|案件|措施|事项办件)?(?:数量|数|书)?${filler}(?:为)?[#≈]${unit}$` +
      `|^(?<who2>.*?)(?:作出|做出|办理|办结|实施|依法)${filler}[#≈]${unit}${noun}(?:决定|案件)?$`,
  );

const subjects: readonly Subject[] = [
  {
    words: new RegExp(
      `^(?<who>.*?)${issue}${documents}[#≈]${unit}$|^(?<who2>.*?)${issue}${filler}[#≈]${unit}${documents}$`,
    ),
    rule: 'narrative/normative-documents',
    row: 'normativeDocuments',
    columns: ['produced', 'issued', 'disclosed'],
  },
  {
    words: new RegExp(
      `^(?<who>.*?)废止${documents}[#≈]${unit}$|^(?<who2>.*?)废止${filler}[#≈]${unit}${documents}$`,
    ),
    rule: 'narrative/normative-documents',
    row: 'normativeDocuments',
    columns: ['repealed'],
  },
  {
    words: new RegExp(`^(?<who>.*?)现行有效的?${documents}[#≈]${unit}$`),
    rule: 'narrative/normative-documents',
    row: 'normativeDocuments',
    columns: ['inForce', 'total'],
  },
  { words: decided('行政许可'), rule: 'narrative/decisions', row: 'licensing', columns: ['decisions'] },
  { words: decided('行政处罚'), rule: 'narrative/decisions', row: 'penalties', columns: ['decisions'] },
  { words: decided('行政强制'), rule: 'narrative/decisions', row: 'coercion', columns: ['decisions'] },
];
const none = new RegExp(
  `^(?<who>.*?)(?:未|没有|无)(?:制发|印发|制定|出台|新)*(?:规章(?:和|、|及|或))?${documents}$`,
);
const published =
  /公开|公示|发布|公布|录入|上传|归集|报送|推送|清理|以.{0,12}名义|一般程序|简易程序|当场|不予/;

/** R37, R38: licences, penalties and normative documents as the text counts them, beside table two. */
export function checkDisclosureFigures(narrative: Narrative): Result[] {
  return narrative.sentences.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => {
      if (segment.words.length > 60 || !/规范性文件|行政(?:许可|处罚|强制)/.test(segment.words)) return [];
      return [...counted(sentence, segment, narrative), ...noneIssued(sentence, segment, narrative)];
    }),
  );
}

function counted(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const figure = onlyCount(segment);
  if (figure === null || figure.value === null || segment.depth > 0) return [];
  for (const subject of subjects) {
    const { who, who2 } = subject.words.exec(segment.words)?.groups ?? {};
    const before = who ?? who2;
    if (before === undefined || !isWhole(before, sentence, segment, narrative)) continue;
    // 行政强制措施2件，行政强制执行1件: the table counts both.
    if (/强制措施|强制执行/.test(segment.words) && /强制执行/.test(sentence.words)) continue;
    const isExact = figure.sign === '#';
    return claimed(subject, { sentence, words: quoted(segment), value: figure.value, isExact }, narrative);
  }
  return [];
}

function noneIssued(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const found = none.exec(segment.words)?.groups;
  const [subject] = subjects;
  if (!found || !subject || !isWhole(found.who ?? '', sentence, segment, narrative)) return [];
  return claimed(subject, { sentence, words: quoted(segment), value: 0, isExact: true }, narrative);
}

function isWhole(who: string, sentence: Sentence, segment: Segment, narrative: Narrative): boolean {
  const isPart = published.test(who) || isPublished(segment) || /其中/.test(segment.words);
  return !isPart && isWholeYear(sentence, segment, narrative) && scopeOf(who, segment, narrative) === 'whole';
}

/** 公开行政许可 290 件、行政处罚 18 件: a number without a verb of its own goes on with the one before. */
function isPublished({ before, words }: Segment): boolean {
  if (/公示|归集|录入|上传/.test(before)) return true;
  const hasVerb = /作出|做出|办理|办结|实施|制发|印发|制定|出台|废止/.test(words);
  return (
    !hasVerb && /公开|公布|发布|更新|推送|上网|上报/.test(before.replace(/(?:政府信息|政务|信息)公开/g, ''))
  );
}

function claimed(subject: Subject, claim: Omit<Claim, 'rule'>, narrative: Narrative): Result[] {
  const { report } = narrative;
  const cells: Operand[] = subject.columns.flatMap((column) =>
    report.cells[`disclosure.${subject.row}.${column}`]
      ? [cellAt(report, 'disclosure', subject.row, column)]
      : [],
  );
  // A government may speak of its own documents where the table counts those of all its departments.
  const onlyIfEqual = report.scope === 'aggregate' && !/全[省市县区州旗]/.test(claim.words);
  const readings = cells.map((cell) => ({ cells: [cell] }));
  return judge({ ...claim, rule: subject.rule, onlyIfEqual }, readings, narrative);
}
