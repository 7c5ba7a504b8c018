import { type ComparedReport, comparedReportOf } from '../../compare/compared-report.ts';
import { addressOf } from '../../compare/view.ts';
import { childrenOf, governments, reportsOf } from '../../data/archive.ts';
import { reportAt } from '../../data/report.ts';
import type { ReportSummary } from '../../model/archive.ts';
import { formOf } from '../../model/forms/index.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import { href } from '../../text/href.ts';

/** A comparison that suggests itself: a government and those below it, in one year. */
export interface ReadyComparison {
  government: RegisteredGovernment;
  year: number;
  reports: ReportSummary[];
}

const placeOf = new Map(governments.map(({ code, place }) => [code, place]));

/** All comparisons of two or more reports of one year under one government, newest first. */
export const readyComparisons: readonly ReadyComparison[] = governments
  .flatMap(comparisonsOf)
  .sort((one, other) => other.year - one.year);

export function readyHref({ government, year }: ReadyComparison): string {
  return href(`/compare/${government.code}-${year}/`);
}

/** The same comparison as a view that can be changed. */
export function adjustHref({ reports }: ReadyComparison): string {
  const view = { reports, table: 'applications' as const, rows: [], columns: [], hideZeros: false };
  return href(`/compare/${addressOf(view)}`);
}

/** Reads the reports of a comparison. One whose form has no tables has nothing to compare. */
export function comparedReports(summaries: readonly ReportSummary[]): ComparedReport[] {
  return summaries.flatMap(({ code, year, form }) => {
    const known = formOf(form);
    if (known === null) return [];
    const place = placeOf.get(code) ?? code;
    return [comparedReportOf({ code, year, place }, known, reportAt(code, year))];
  });
}

function comparisonsOf(government: RegisteredGovernment): ReadyComparison[] {
  const codes = [government.code, ...childrenOf(government.code).map((child) => child.code)];
  const byYear = Map.groupBy(codes.flatMap(reportsOf), (report) => report.year);
  return [...byYear]
    .filter(([, reports]) => reports.length > 1)
    .map(([year, reports]) => ({ government, year, reports }));
}
