import type { ReportAudit } from './audit.ts';
import type { PublishedReport } from './report.ts';

/** A report together with what the archive found of it, so that both stand at the same cells and in the same lists. */
export function withArchiveWord(report: PublishedReport, audit: ReportAudit | null): PublishedReport {
  if (audit === null) return report;
  return {
    ...report,
    findings: [...report.findings, ...audit.findings],
    checks: [...report.checks, ...audit.checks],
  };
}
