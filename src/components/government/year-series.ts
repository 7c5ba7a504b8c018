import type { Point } from '../../compare/chart/scale.ts';
import type { KeyFigures, ReportSummary } from '../../model/archive.ts';

/** Every year from the first report to the last, with its report or null where there is none. */
export function yearsWithGaps(
  reports: readonly ReportSummary[],
): { year: number; report: ReportSummary | null }[] {
  const first = reports[0]?.year ?? 0;
  const last = reports.at(-1)?.year ?? first - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, report: reports.find((report) => report.year === year) ?? null };
  });
}

/** One figure over the years. A year without a report, or without that number, is null and never 0. */
export function seriesOf(
  reports: readonly ReportSummary[],
  figure: (figures: KeyFigures) => number | null,
): Point[] {
  return yearsWithGaps(reports).map(({ year, report }) => ({
    year,
    value: report === null ? null : figure(report.figures),
  }));
}

/** Years whose report uses another form than the report before. */
export function formBreaks(reports: readonly ReportSummary[]): number[] {
  return reports
    .filter((report, index) => index > 0 && report.form !== reports[index - 1]?.form)
    .map(({ year }) => year);
}
