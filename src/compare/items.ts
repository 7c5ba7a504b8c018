import type { FormTable } from '../model/form.ts';
import type { LeafColumn, LeafRow } from '../model/form-leaves.ts';
import type { TableId } from '../model/report.ts';
import { compareWords as words } from '../text/compare.ts';
import { defaultColumns, mergedLeaves, tablesOf } from './align.ts';
import type { ComparedReport } from './compared-report.ts';
import { type Indicator, indicatorOf, indicators } from './indicators.ts';
import { everyColumn, rates, type View } from './view.ts';

/** What is compared: a cell of a form, or an indicator. The id is what the address says. */
export type Item = CellItem | IndicatorItem;

export interface CellItem {
  kind: 'cell';
  id: string;
  table: TableId;
  row: LeafRow;
  column: LeafColumn;
}

export interface IndicatorItem {
  kind: 'indicator';
  id: string;
  indicator: Indicator;
}

/** The tables whose numbers are compared, as people ask for them. */
export const comparedTables: readonly TableId[] = ['applications', 'disclosure', 'remedies'];

/** What stands in a view of places where nothing was chosen: what people ask first. */
export const countQuestions = [
  'applications.newlyReceived.total',
  'applications.concluded.total',
  'applications.granted.total',
  'applications.carriedForward.total',
];
export const rateQuestions = ['disclosure', 'refusal', 'unable', 'notProcessed'];
export const firstQuestions = [...countQuestions, ...rateQuestions.slice(0, 2)];

type Chosen = Pick<View, 'items' | 'table' | 'rows' | 'columns'>;

/** The items of a view, in the order of the newest form; those that were named one by one in the order of their naming. */
export function itemsOf(reports: readonly Pick<ComparedReport, 'form'>[], chosen: Chosen): Item[] {
  if (chosen.items.length > 0) return itemsNamed(reports, chosen.items);
  return chosen.table === rates ? indicatorItems(chosen.rows) : cellItems(reports, chosen.table, chosen);
}

/** Items by their ids. What no form in use knows is left out. */
export function itemsNamed(reports: readonly Pick<ComparedReport, 'form'>[], ids: readonly string[]): Item[] {
  const cells = new Map(
    comparedTables.flatMap((table) => allCells(reports, table)).map((item) => [item.id, item]),
  );
  return ids.flatMap((id) => {
    const indicator = indicatorOf(id);
    return indicator === null ? (cells.get(id) ?? []) : { kind: 'indicator' as const, id, indicator };
  });
}

/** The cells of tables by the forms in use: every comparison asks for the same few. */
const known = new Map<string, readonly CellItem[]>();

/** Every cell of a table in the forms in use. */
export function allCells(
  reports: readonly Pick<ComparedReport, 'form'>[],
  table: TableId,
): readonly CellItem[] {
  const forms = [...new Set(reports.map(({ form }) => form.id))].sort();
  const key = [table, ...forms].join(' ');
  const cells = known.get(key) ?? cellsOf(tablesOf(reports, table), table);
  known.set(key, cells);
  return cells;
}

function cellsOf(tables: readonly FormTable[], table: TableId): CellItem[] {
  return mergedLeaves(tables).map(({ row, column, path }) => ({
    kind: 'cell',
    id: path,
    table,
    row,
    column,
  }));
}

/** The cells of a table that rows and columns ask for. */
export function cellItems(
  reports: readonly Pick<ComparedReport, 'form'>[],
  table: TableId,
  { rows, columns }: Pick<View, 'rows' | 'columns'>,
): CellItem[] {
  const wanted = columns.length === 0 ? defaultColumns(tablesOf(reports, table)) : columns;
  return allCells(reports, table).filter(
    ({ row, column }) =>
      (rows.length === 0 || rows.includes(row.id)) &&
      (wanted.includes(everyColumn) || wanted.includes(column.id)),
  );
}

function indicatorItems(rows: readonly string[]): IndicatorItem[] {
  return indicators
    .filter(({ id }) => rows.length === 0 || rows.includes(id))
    .map((indicator) => ({ kind: 'indicator', id: indicator.id, indicator }));
}

/** The name of an item where it stands alone: without its number, its brackets and a column that says nothing new. */
export function itemTitle(item: Item): string {
  if (item.kind === 'indicator') return item.indicator.title;
  const { row, column, table } = item;
  const printed = row.label.replace(/^[一二三四五六七八九（）()0-9.、]+/, '').replace(/[（(].*$/, '');
  const name = words.shortNames[row.id] ?? printed;
  const group = row.above.length > 1 ? '' : (row.above[0] ?? '');
  const placed = table === 'remedies' && group !== '' ? `${group}·${name}` : name;
  return column.id === 'total' && table !== 'disclosure' ? placed : `${placed}·${column.label}`;
}
