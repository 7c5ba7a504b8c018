import { compareWords as words } from '../text/compare.ts';
import { type ComparedReport, placesIn } from './compared-report.ts';
import { figureOf } from './figure.ts';
import type { Compared, Grid, GridColumn, GridRow } from './grid.ts';
import { type Item, itemTitle } from './items.ts';
import { differs, seriesOf, spanOf } from './segments.ts';
import { reportId } from './view.ts';

/** Items in the lines, a report in each column: the way a report itself is written. */
export function gridOfItems(compared: Compared, items: readonly Item[]): Grid {
  const { reports } = compared;
  const single = new Set(items.flatMap((item) => (item.kind === 'cell' ? item.column.id : []))).size < 2;
  return {
    corner: words.row,
    columns: reports.map((report, place) => columnOf(report, reports[place - 1])),
    rows: items
      .map((item) => rowOf(item, compared, single))
      .filter(({ cells }) => cells.some(({ kind }) => kind !== 'notOnForm')),
  };
}

function columnOf(report: ComparedReport, before: ComparedReport | undefined): GridColumn {
  const { code, year, place } = report;
  const isBreak = before !== undefined && before.code === code && differs(before, report, null);
  return { id: reportId(report), title: place, subtitle: String(year), report: { code, year }, isBreak };
}

function rowOf(item: Item, compared: Compared, single: boolean): GridRow {
  const { reports, reportOf } = compared;
  const cells = reports.map((report) => {
    const { code, year } = report;
    return { ...figureOf(item, report, reportOf(code, year - 1)), report: { code, year } };
  });
  const [only, ...others] = placesIn(reports);
  const years = reports.map(({ year }) => year);
  const isOverYears = only !== undefined && others.length === 0 && years.length > 1;
  const series = isOverYears ? seriesOf(itemTitle(item), item, only, spanOf(years), compared) : null;
  return { id: item.id, ...namesOf(item, single), place: null, cells, series };
}

/** The name of an item as a line says it. A column is named only where a row has several. */
function namesOf(item: Item, single: boolean): Pick<GridRow, 'title' | 'subtitle' | 'remark' | 'above'> {
  if (item.kind === 'indicator') {
    const { title, formula } = item.indicator;
    return { title, subtitle: null, remark: formula, above: [] };
  }
  const { row, column } = item;
  return { title: row.label, subtitle: single ? null : column.label, remark: null, above: row.above };
}
