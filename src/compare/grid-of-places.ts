import { compareWords as words } from '../text/compare.ts';
import { type ComparedReport, placesIn } from './compared-report.ts';
import { figureOf, noReport } from './figure.ts';
import type { Compared, Grid, GridCell, GridColumn, GridRow } from './grid.ts';
import { type Item, itemTitle } from './items.ts';
import { seriesOf, spanOf } from './segments.ts';

/** Places in the lines; each item in a column, or in one for each year. */
export function gridOfPlaces(compared: Compared, items: readonly Item[], focus: string | null): Grid {
  const { reports } = compared;
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  const columns = items.flatMap((item) => years.map((year) => ({ item, year })));
  const drawn = items.find(({ id }) => id === focus) ?? items[0] ?? null;
  return {
    corner: words.place,
    columns: columns.map(({ item, year }, at) => columnOf(item, year, years, reports, at % years.length)),
    rows: placesIn(reports).map((code) => rowOf(code, columns, drawn, spanOf(years), compared)),
  };
}

function columnOf(
  item: Item,
  year: number,
  years: readonly number[],
  reports: readonly ComparedReport[],
  place: number,
): GridColumn {
  const title = itemTitle(item);
  const before = years[place - 1];
  return {
    id: `${item.id}@${year}`,
    title,
    subtitle: years.length === 1 ? null : String(year),
    report: null,
    isBreak: before !== undefined && newForms(before, year, reports),
  };
}

/** Whether no report of one year was written on a form of the other. */
function newForms(before: number, year: number, reports: readonly ComparedReport[]): boolean {
  const formsOf = (of: number) =>
    new Set(reports.filter((report) => report.year === of).map(({ form }) => form));
  return formsOf(before).isDisjointFrom(formsOf(year));
}

function rowOf(
  code: string,
  columns: readonly { item: Item; year: number }[],
  drawn: Item | null,
  years: readonly number[],
  compared: Compared,
): GridRow {
  const place = compared.reports.find((report) => report.code === code)?.place ?? code;
  return {
    id: code,
    title: place,
    subtitle: null,
    remark: null,
    above: [],
    place: code,
    cells: columns.map(({ item, year }) => cellOf(item, code, year, compared)),
    series: drawn !== null && years.length > 1 ? seriesOf(place, drawn, code, years, compared) : null,
  };
}

function cellOf(item: Item, code: string, year: number, { reportOf }: Compared): GridCell {
  const report = reportOf(code, year);
  if (report === null) return { ...noReport, report: null };
  return { ...figureOf(item, report, reportOf(code, year - 1)), report: { code, year } };
}
