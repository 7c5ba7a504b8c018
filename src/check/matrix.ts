import { csvHead, csvLines } from '../ingest/index.ts';
import type { Check } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { ruleOf } from '../model/rules/index.ts';
import { checkWords as words } from '../text/check.ts';

const worstFirst: readonly Check['outcome'][] = ['fail', 'not-assessable', 'pass'];

/** Units × checks as CSV: one line a file, one column a rule, with how the checks of that rule came out. */
export function matrixCsv(reports: readonly Report[]): string {
  const rules = [...new Set(reports.flatMap(({ checks }) => checks.map(({ rule }) => rule)))].sort();
  const counts = (['error', 'warning', 'info'] as const).map((severity) => words.severity[severity]);
  const titles = rules.map((rule) => ruleOf(rule)?.title ?? rule);
  const head = csvHead([words.file, words.government, words.year, ...counts, ...titles]);
  return head + csvLines(reports.map((report) => rowOf(report, rules)));
}

function rowOf(report: Report, rules: readonly string[]): (string | number | null)[] {
  const { source, government, year, findings, checks } = report;
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const outcomes = rules.map((rule) => outcomeWords(checks.filter((check) => check.rule === rule)));
  return [source.file, government.fullName ?? government.name, year, ...counts, ...outcomes];
}

/** `待核对 1，相符 6`; nothing where the rule was not asked. */
function outcomeWords(checks: readonly Check[]): string | null {
  const parts = worstFirst.flatMap((outcome) => {
    const count = checks.filter((check) => check.outcome === outcome).length;
    return count === 0 ? [] : [`${words.outcome[outcome]} ${count}`];
  });
  return parts.length === 0 ? null : parts.join('，');
}
