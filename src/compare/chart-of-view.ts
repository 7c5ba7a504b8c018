import { compareWords as words } from '../text/compare.ts';
import { numberText } from '../text/numbers.ts';
import { type ChartKind, chartFigure, suitableKind } from './chart/chart-figure.ts';
import { type Charted, type Series, yearsIn } from './chart/series.ts';
import { placesIn } from './compared-report.ts';
import { percentText } from './figure.ts';
import { type Compared, itemsShown } from './grid.ts';
import { type Item, itemsNamed, itemTitle } from './items.ts';
import { seriesOf, spanOf } from './segments.ts';
import type { View } from './view.ts';

/** Bars and tiles of more places than this are no picture. */
const mostBars = 80;

/** The picture of a view: one item of its places over its years. Empty where nothing of it is known. */
export function chartOfView(compared: Compared, view: View): string {
  if (view.chart === 'none') return '';
  const items = itemsShown(view, compared.reports);
  const item = items.find(({ id }) => id === view.focus) ?? items[0];
  if (item === undefined || compared.reports.length < 2) return '';
  const all = seriesOfItem(item, compared);
  const kind = view.chart ?? suitableKind(all);
  const series = isOfOneYear(kind) ? latest(all).slice(0, mostBars) : all;
  return chartFigure(chartedItem(item, series), kind);
}

/** Some items of one place over its years, a small picture each. */
export function picturesOfItems(compared: Compared, ids: readonly string[]): string {
  const [report] = compared.reports;
  const items = itemsNamed(compared.reports, ids);
  const [first] = items;
  if (report === undefined || first === undefined) return '';
  const years = spanOf(compared.reports.map(({ year }) => year));
  const series = items.map((item) => seriesOf(itemTitle(item), item, report.code, years, compared));
  const title = words.placeOverYears(report.place, years[0] ?? 0, years.at(-1) ?? 0);
  return chartFigure({ ...chartedItem(first, series), title }, 'multiples');
}

/** One item of every place, over all years from the first to the last. */
export function seriesOfItem(item: Item, compared: Compared): Series[] {
  const years = spanOf(compared.reports.map(({ year }) => year));
  const names = new Map(compared.reports.map(({ code, place }) => [code, place]));
  return placesIn(compared.reports).map((code) =>
    seriesOf(names.get(code) ?? code, item, code, years, compared),
  );
}

/** What is drawn of an item, with a title that says what is seen. */
export function chartedItem(item: Item, series: readonly Series[]): Charted {
  const isRate = item.kind === 'indicator';
  const unit = isRate ? '%' : (item.column.unit ?? words.count);
  return {
    title: titleOf(
      itemTitle(item),
      series.map((each) => counted(each, isRate ? '' : ` ${unit}`)),
    ),
    unit,
    source: words.source(yearsIn(series)),
    series,
    format: isRate ? (value) => percentText(value) : numberText,
  };
}

/** The same values with their unit, as a sentence says them. */
function counted({ name, points }: Series, unit: string): Series {
  const said = (text: string) => (/\d$/.test(text) ? `${text}${unit}` : text);
  return { name, points: points.map((point) => ({ ...point, text: said(point.text) })) };
}

function isOfOneYear(kind: ChartKind): boolean {
  return kind === 'bar' || kind === 'tiles';
}

function latest(series: readonly Series[]): Series[] {
  const last = Math.max(...yearsIn(series));
  return series.map(({ name, points }) => ({ name, points: points.filter(({ year }) => year === last) }));
}

/** What is seen, neutrally: the greatest of a year, or the first and the last of a place. */
function titleOf(item: string, series: readonly Series[]): string {
  const years = yearsIn(series);
  const [only, ...others] = series;
  const points = series.flatMap(({ name, points: each }) => each.map((point) => ({ name, ...point })));
  const known = points.filter(({ value }) => value !== null);
  if (only !== undefined && others.length === 0) {
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined || first === last) return `${only.name}：${item}`;
    return words.overYears(only.name, item, first, last);
  }
  if (years.length > 1) return words.placesOverYears(item, series.length, years[0] ?? 0, years.at(-1) ?? 0);
  return greatestOf(item, years[0] ?? 0, known);
}

function greatestOf(
  item: string,
  year: number,
  known: readonly { name: string; value: number | null; text: string }[],
): string {
  const most = Math.max(...known.map(({ value }) => value ?? 0));
  const top = known.filter(({ value }) => value === most);
  const [first] = top;
  if (first === undefined || most === 0) return words.allNone(item, year);
  return words.greatest(item, year, first.name, first.text, top.length);
}
