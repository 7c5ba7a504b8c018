import type { ReportSummary } from '../model/archive.ts';
import type { RegisteredGovernment } from '../model/government.ts';
import { allReports, governmentOf } from './archive.ts';
import { countyOf } from './audit-findings.ts';
import { once } from './once.ts';
import { question } from './questions.ts';

/** How the checks of some reports came out. */
export interface AuditTotals {
  reports: number;
  /** Reports in which nothing that could be checked was left to be compared. */
  clear: number;
  pass: number;
  fail: number;
  notAssessable: number;
}

export type YearTotals = AuditTotals & { year: number };

/** The checks of all reports, added up. */
export function auditTotals(): AuditTotals {
  return totalsOf(allReports());
}

/** By year, the newest first. */
export function totalsByYear(of: readonly ReportSummary[] = allReports()): YearTotals[] {
  return [...Map.groupBy(of, ({ year }) => year)]
    .map(([year, group]) => ({ year, ...totalsOf(group) }))
    .sort((a, b) => b.year - a.year);
}

/** By county, city or province, in the order of their codes. */
export function totalsByCounty(): (AuditTotals & { county: RegisteredGovernment })[] {
  return [...byCounty(allReports())]
    .map(([code, group]) => ({ county: governmentOf(code), ...totalsOf(group) }))
    .sort((a, b) => (a.county.code < b.county.code ? -1 : 1));
}

/** The codes of the counties, cities and provinces that reports stand under. */
export function counties(): string[] {
  return [...byCounty(allReports()).keys()].sort();
}

const reportsByCounty = once(() => byCounty(allReports()));

/** The reports of a county and all that stands under it, by government and year. */
export const reportsIn = question('reportsIn', (county: string): readonly ReportSummary[] =>
  (reportsByCounty().get(county) ?? []).toSorted((a, b) => b.year - a.year || (a.code < b.code ? -1 : 1)),
);

function byCounty(list: readonly ReportSummary[]): Map<string, ReportSummary[]> {
  return Map.groupBy(list, ({ code }) => countyOf(code));
}

function totalsOf(group: readonly ReportSummary[]): AuditTotals {
  const totals = { reports: group.length, clear: 0, pass: 0, fail: 0, notAssessable: 0 };
  for (const { checks } of group) {
    if (checks.fail === 0) totals.clear += 1;
    totals.pass += checks.pass;
    totals.fail += checks.fail;
    totals.notAssessable += checks.notAssessable;
  }
  return totals;
}
