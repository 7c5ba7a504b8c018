import { byWeight, type Finding } from '../../src/model/finding.ts';
import { ruleOf } from '../../src/model/rules/index.ts';
import { severityLabels } from '../../src/model/severity-labels.ts';
import { type CheckedFile, hasErrors } from './checked-file.ts';

/** The full list in Markdown, as a review shows it above its notes. */
export function summaryOf(files: readonly CheckedFile[]): string {
  const bad = files.filter(hasErrors).length;
  const head = `## 年报核对\n\n共 ${files.length} 份：${files.length - bad} 份可以发布，${bad} 份有须改的地方。`;
  return `${[head, ...files.map(fileText)].join('\n\n')}\n`;
}

function fileText({ document: { report }, findings }: CheckedFile): string {
  const { source, government, year } = report;
  const who = [government.fullName ?? government.name, year === null ? null : `${year} 年`].filter(Boolean);
  const head = `### ${escaped(source.file)}\n\n${report.form === null ? '没有读成一份报告' : escaped(who.join(' '))}`;
  if (findings.length === 0) return `${head}\n\n没有要改的地方。`;
  const rows = byWeight(findings).map(rowText);
  return `${head}\n\n| 轻重 | 看什么 | 看到的情况 | 怎么办 | 行 |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function rowText({ severity, rule, message, advice, line }: Finding): string {
  const cells = [severityLabels[severity], ruleOf(rule)?.title ?? rule, message, advice, String(line ?? '')];
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** Nothing of a document may become markup of the summary. */
function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[|`*_[\]\\]/g, '\\$&');
}
