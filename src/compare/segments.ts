import type { Series, SeriesPoint } from './chart/series.ts';
import type { ComparedReport } from './compared-report.ts';
import { figureOf, noReport } from './figure.ts';
import type { Compared } from './grid.ts';
import type { Item } from './items.ts';

/** One item of one government over years. A line is never drawn across a change of form, of scope, or of the law. */
export function seriesOf(
  name: string,
  item: Item,
  code: string,
  years: readonly number[],
  { reportOf }: Compared,
): Series {
  let segment = 0;
  let before: ComparedReport | null = null;
  const points: SeriesPoint[] = [];
  for (const year of years) {
    const report = reportOf(code, year);
    if (report !== null) {
      if (before !== null && differs(before, report, item)) segment += 1;
      before = report;
    }
    const figure = report === null ? noReport : figureOf(item, report, reportOf(code, year - 1));
    points.push({ year, value: figure.value, text: figure.text, segment });
  }
  return { name, points };
}

/** Whether two reports of a government count the item otherwise. */
export function differs(one: ComparedReport, other: ComparedReport, item: Item | null): boolean {
  if (one.form !== other.form || one.scope !== other.scope) return true;
  const breaks = item?.kind === 'indicator' ? item.indicator.breaks : [];
  return breaks.some((year) => one.year < year && other.year >= year);
}

/** Every year from the first to the last. */
export function spanOf(years: readonly number[]): number[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
