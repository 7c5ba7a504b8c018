import { byWeight, type Finding } from '../model/finding.ts';
import { formOf } from '../model/forms/index.ts';
import { levelLabels } from '../model/government.ts';
import { type Report, tableIds } from '../model/report.ts';
import { ruleOf } from '../model/rules/index.ts';
import { severityLabels } from '../model/severity-labels.ts';

/** What was understood of a file, for the clerk: who, when, which form, which parts, how many numbers. */
export function understoodText(report: Report): string {
  const { government, year, title, sections, checks } = report;
  const level =
    government.level === null
      ? ''
      : `（${levelLabels[government.level]}${government.code === null ? '，未登记' : `，代码 ${government.code}`}）`;
  const form = formOf(report.form);
  const passed = checks.filter((check) => check.outcome === 'pass').length;
  const lines = [
    title === null ? '没有认出标题' : `标题：${title}`,
    government.name === null ? '没有认出机关' : `机关：${government.fullName ?? government.name}${level}`,
    year === null ? '没有认出年度' : `年度：${year}`,
    form === null ? '没有认出表格版本' : `表格：${form.title}（${form.notice}）`,
    `部分：${
      sections
        .map((section) => section.heading)
        .filter(Boolean)
        .join('；') || '没有认出'
    }`,
    `数字：${countsText(report)}`,
    `核对：相符 ${passed} 项，待核对 ${checks.filter((check) => check.outcome === 'fail').length} 项，无法核对 ${checks.filter((check) => check.outcome === 'not-assessable').length} 项`,
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function countsText(report: Report): string {
  return tableIds
    .map((table, index) => {
      const states = Object.entries(report.cells)
        .filter(([path]) => path.startsWith(`${table}.`))
        .map(([, cell]) => cell.state);
      const numbers = states.filter((state) => state === 'read' || state === 'inferred').length;
      return `表${'二三四'[index]} ${numbers} 个（应有 ${states.length} 个）`;
    })
    .join('，');
}

/** What to mend, heaviest first: the words, what to do, and the line with what is printed there. */
export function foundText(findings: readonly Finding[], transcript: readonly string[]): string {
  return byWeight(findings)
    .map((finding) => findingText(finding, transcript))
    .join('\n');
}

function findingText(finding: Finding, transcript: readonly string[]): string {
  const { severity, message, advice, line, rule, acceptance } = finding;
  const printed = line === null ? '' : `\n      第 ${line} 行${excerpt(transcript[line - 1])}`;
  const accepted = acceptance ? `\n      已说明（${acceptance.date}）：${acceptance.reason}` : '';
  return `  ［${severityLabels[severity]}］${ruleOf(rule)?.title ?? rule}\n      ${message}${printed}\n      怎么办：${advice}${accepted}`;
}

/** What is printed on a line, where the transcript is at hand. */
function excerpt(line: string | undefined): string {
  const plain = line?.replace(/\s+/g, ' ').trim() ?? '';
  if (plain === '') return '';
  return `：${plain.length > 80 ? `${plain.slice(0, 80)}……` : plain}`;
}
