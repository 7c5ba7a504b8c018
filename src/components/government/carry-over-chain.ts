import type { ReportSummary } from '../../model/archive.ts';
import type { ReportAudit } from '../../model/audit.ts';
import type { Check } from '../../model/finding.ts';

/** How a report is joined to the one of the year before. */
export interface Joint {
  passed: number;
  failed: number;
  /** Why nothing can be said, where nothing can. */
  reason: string | null;
}

/** A report in the chain; the first one has nothing before it. */
export interface ChainLink {
  year: number;
  carriedOver: number | null;
  carriedForward: number | null;
  joint: Joint | null;
}

/** The handings-over between the reports of a government, oldest first, as they were checked. */
export function carryOverChain(
  reports: readonly ReportSummary[],
  audits: readonly ReportAudit[],
): ChainLink[] {
  const links = reports.map(({ year, figures: { carriedOver, carriedForward } }) => {
    const checks = audits.find((audit) => audit.year === year)?.checks ?? [];
    const joint = jointOf(checks.filter(({ rule }) => rule === 'years/carry-over'));
    return { year, carriedOver, carriedForward, joint };
  });
  // Reports of the years before the tables have no such rows.
  return links.filter((link) =>
    [link.joint, link.carriedOver, link.carriedForward].some((part) => part !== null),
  );
}

function jointOf(checks: readonly Check[]): Joint | null {
  if (checks.length === 0) return null;
  const count = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  const [passed, failed] = [count('pass'), count('fail')];
  const reason = checks.find((check) => check.reason !== null)?.reason ?? null;
  return { passed, failed, reason: passed + failed === 0 ? reason : null };
}
