import type { ComparedReport } from '../../compare/compared-report.ts';
import { comparedReportOf } from '../../compare/encode-report.ts';
import type { Compared } from '../../compare/grid.ts';
import { addressOf, emptyView, reportId } from '../../compare/view.ts';
import { allGovernments, childrenOf, governmentOf, reportsOf } from '../../data/archive.ts';
import { reportAt } from '../../data/report.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { Form } from '../../model/form.ts';
import { formOf } from '../../model/forms/index.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import type { PublishedReport } from '../../model/report.ts';
import { href } from '../../text/href.ts';

/** A comparison that suggests itself: a government and those below it in one year, or one government over its years. */
export interface ReadyComparison {
  government: RegisteredGovernment;
  /** Null where it runs over the years. */
  year: number | null;
  reports: readonly ReportSummary[];
}

/** All comparisons of two or more reports of one year under one government, newest first. */
export function readyComparisons(): (ReadyComparison & { year: number })[] {
  return allGovernments().flatMap(comparisonsOf).sort(newestFirst);
}

/** The comparisons of governments with themselves, also of those without tables. */
export function comparisonsOverYears(): ReadyComparison[] {
  return allGovernments().flatMap((government) => overYears(government) ?? []);
}

/** A government compared with itself; null where there are no reports of two years. */
export function overYears(government: RegisteredGovernment): ReadyComparison | null {
  const reports = reportsOf(government.code);
  return reports.length > 1 ? { government, year: null, reports } : null;
}

/** The comparisons of two or more reports of one year of a government and those right below it, newest first. */
export function comparisonsOf(government: RegisteredGovernment): (ReadyComparison & { year: number })[] {
  const codes = [government.code, ...childrenOf(government.code).map((child) => child.code)];
  const byYear = Map.groupBy(codes.flatMap(reportsOf), (report) => report.year);
  return [...byYear]
    .filter(([, reports]) => reports.length > 1)
    .map(([year, reports]) => ({ government, year, reports }))
    .sort(newestFirst);
}

/** The address of a ready comparison, from the site's root. */
export function readyAddress({ government, year }: Pick<ReadyComparison, 'government' | 'year'>): string {
  return year === null ? government.code : `${government.code}-${year}`;
}

/** The comparison at an address. Throws where there is none. */
export function comparisonAt(address: string): ReadyComparison {
  const [, code = '', year] = /^(.*?)(?:-(\d{4}))?$/.exec(address) ?? [];
  const government = governmentOf(code);
  const found =
    year === undefined
      ? overYears(government)
      : comparisonsOf(government).find((comparison) => comparison.year === Number(year));
  if (!found) throw new Error(`没有现成的比较 ${address}。`);
  return found;
}

export function readyHref(comparison: Pick<ReadyComparison, 'government' | 'year'>): string {
  return href(`/compare/${readyAddress(comparison)}/`);
}

/** The same comparison as a view that can be changed. */
export function adjustHref({ government, year, reports }: ReadyComparison): string {
  const { code } = government;
  const isReporting = reports.some((report) => report.code === code);
  const below = childrenOf(code).filter((child) => year !== null && reportsOf(child.code).length > 0);
  const levels = [...new Set(below.map(({ level }) => level))];
  const places = [
    ...(isReporting ? [{ code, level: null }] : []),
    ...levels.map((level) => ({ code, level })),
  ];
  return href(`/compare/${addressOf({ ...emptyView, places, years: year === null ? [] : [year] })}`);
}

/** Reads the reports of a comparison, each also with the year before where an indicator asks for it. */
export function comparedOf(summaries: readonly ReportSummary[]): Compared {
  const reports = comparedReports(summaries);
  const pool = new Map(reports.map((report) => [reportId(report), report]));
  return { reports, reportOf: (code, year) => pool.get(reportId({ code, year })) ?? null };
}

/** Reads reports in full and keeps what a comparison needs of them. */
export function comparedReports(summaries: readonly ReportSummary[]): ComparedReport[] {
  return summaries.flatMap(({ code, year, form }) => {
    const known = formOf(form);
    if (known === null) return [];
    return [comparedReportAt({ code, year, place: governmentOf(code).place }, known)];
  });
}

/** The same report stands in several comparisons: beside its neighbours, and beside its other years. */
const compared = new WeakMap<PublishedReport, ComparedReport>();

function comparedReportAt(of: Pick<ComparedReport, 'code' | 'year' | 'place'>, form: Form): ComparedReport {
  const report = reportAt(of.code, of.year);
  const known = compared.get(report) ?? comparedReportOf(of, form, report);
  compared.set(report, known);
  return known;
}

function newestFirst(one: { year: number }, other: { year: number }): number {
  return other.year - one.year;
}
