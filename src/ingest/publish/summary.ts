import { keyFiguresOf, type ReportSummary } from '../../model/archive.ts';
import type { Check, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';

/** The line of a report in the index; null where the report has no address. */
export function summaryOf(report: Report): ReportSummary | null {
  const { id, government, year, scope, form, title, publishedAt, findings, checks } = report;
  if (id === null || government.code === null || year === null || form === null) return null;
  return {
    id,
    code: government.code,
    year,
    scope,
    form,
    title,
    publishedAt,
    file: report.source.file,
    figures: keyFiguresOf(report),
    ...countsOf(findings, checks),
  };
}

type Counts = Pick<ReportSummary, 'findings' | 'checks'>;

/** The line of a report with what the archive says of it counted in. */
export function countedWith(
  summary: ReportSummary,
  findings: readonly Finding[],
  checks: readonly Check[],
): ReportSummary {
  const more = countsOf(findings, checks);
  return {
    ...summary,
    findings: added(summary.findings, more.findings),
    checks: added(summary.checks, more.checks),
  };
}

function countsOf(findings: readonly Finding[], checks: readonly Check[]): Counts {
  const severity = (wanted: string) => findings.filter((finding) => finding.severity === wanted).length;
  const outcome = (wanted: string) => checks.filter((check) => check.outcome === wanted).length;
  return {
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
    checks: { pass: outcome('pass'), fail: outcome('fail'), notAssessable: outcome('not-assessable') },
  };
}

function added<K extends string>(counts: Record<K, number>, more: Record<K, number>): Record<K, number> {
  const sums = { ...counts };
  for (const key of Object.keys(more) as K[]) sums[key] += more[key];
  return sums;
}
