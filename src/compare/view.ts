import type { Level } from '../model/government.ts';
import type { TableId } from '../model/report.ts';
import { type ChartKind, chartKinds } from './chart/chart-figure.ts';
import { listed, yearsListed } from './view-lists.ts';

/** What a comparison shows. The whole of it stands in the address, so that every view can be linked and cited. */
export interface View {
  /** Single reports. */
  reports: readonly ReportKey[];
  /** Governments, or all of a level below a place, in the years chosen. */
  places: readonly PlaceChoice[];
  /** None means every year. */
  years: readonly number[];
  /** Cells and indicators one by one; where there are any, table, rows and columns are not asked. */
  items: readonly string[];
  table: TableId | typeof rates;
  /** Row ids; none means all rows. */
  rows: readonly string[];
  /** Column ids; none means the total where a table has one, else all. */
  columns: readonly string[];
  /** Whether lines that are 0 in every report are left out. */
  hideZeros: boolean;
  /** What stands in the lines; null leaves it to the number of places. */
  lines: 'items' | 'places' | null;
  sort: Sort | null;
  /** Only lines whose name holds these words. */
  filter: string;
  /** The item that is drawn; null means the first. */
  focus: string | null;
  chart: ChartKind | 'none' | null;
  /** The release of the data that the view was made with, where it was fixed. */
  release: string | null;
}

export interface ReportKey {
  code: string;
  year: number;
}

/** A government, or with a level all governments of that level below it. */
export interface PlaceChoice {
  code: string;
  level: Level | null;
}

export interface Sort {
  column: string;
  down: boolean;
}

/** All columns of a table, as the address says it. */
export const everyColumn = 'all';
/** The derived indicators, chosen as a table is. */
export const rates = 'rates' as const;
export const defaultTable: TableId = 'applications';
const levels: readonly Level[] = ['province', 'prefecture', 'county', 'township', 'department'];
const tables = ['disclosure', 'applications', 'remedies', rates] as const;

/** `?g=640502~township&y=2020&t=remedies` → what to show. What cannot be read is left out. */
export function viewOf(address: URLSearchParams): View {
  const text = (name: string) => address.get(name)?.trim() ?? '';
  const lines = text('v');
  return {
    reports: listed(address, 'r').flatMap((id) => reportKeyOf(id) ?? []),
    places: listed(address, 'g').flatMap((id) => placeChoiceOf(id) ?? []),
    years: yearsListed(address),
    items: listed(address, 'm'),
    table: tables.find((id) => id === text('t')) ?? defaultTable,
    rows: listed(address, 'rows'),
    columns: withoutDefault(listed(address, 'c')),
    hideZeros: text('z') === 'hide',
    lines: lines === 'items' || lines === 'places' ? lines : null,
    sort: sortOf(text('s')),
    filter: text('f'),
    focus: text('i') || null,
    chart: [...chartKinds, 'none' as const].find((kind) => kind === text('k')) ?? null,
    release: /^[0-9a-f]{12}$/.exec(text('d'))?.[0] ?? null,
  };
}

/** What to show → the address that shows it. Defaults are left out. */
export function addressOf(view: View): string {
  const isItemised = view.items.length > 0;
  const parts = [
    ['r', view.reports.map(reportId).join(',')],
    ['g', view.places.map(placeChoiceId).join(',')],
    ['y', view.years.join(',')],
    ['m', view.items.join(',')],
    ['t', view.table === defaultTable || isItemised ? '' : view.table],
    ['rows', isItemised ? '' : view.rows.join(',')],
    ['c', isItemised ? '' : view.columns.join(',')],
    ['z', view.hideZeros ? 'hide' : ''],
    ['v', view.lines ?? ''],
    ['s', view.sort === null ? '' : `${view.sort.down ? '-' : ''}${view.sort.column}`],
    ['f', encodeURIComponent(view.filter)],
    ['i', view.focus ?? ''],
    ['k', view.chart ?? ''],
    ['d', view.release ?? ''],
  ].filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** The view that nothing was chosen for. */
export const emptyView: View = viewOf(new URLSearchParams());

export function reportId({ code, year }: ReportKey): string {
  return `${code}-${year}`;
}

/** `640502200-2020` → code and year. A code may hold a hyphen of its own. */
export function reportKeyOf(id: string): ReportKey | null {
  const match = /^([a-z0-9/-]+)-(\d{4})$/.exec(id);
  return match?.[1] === undefined ? null : { code: match[1], year: Number(match[2]) };
}

export function placeChoiceId({ code, level }: PlaceChoice): string {
  return level === null ? code : `${code}~${level}`;
}

/** `640502` → the government, `640502~township` → the townships below it. */
export function placeChoiceOf(id: string): PlaceChoice | null {
  const match = /^(\d[a-z0-9/-]*)(?:~([a-z]+))?$/.exec(id);
  if (match?.[1] === undefined) return null;
  if (match[2] === undefined) return { code: match[1], level: null };
  const level = levels.find((each) => each === match[2]);
  return level === undefined ? null : { code: match[1], level };
}

function sortOf(text: string): Sort | null {
  const column = text.replace(/^-/, '');
  return column === '' ? null : { column, down: text.startsWith('-') };
}

function withoutDefault(columns: string[]): string[] {
  return columns.length === 1 && columns[0] === 'total' ? [] : columns;
}
