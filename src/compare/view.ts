import type { TableId } from '../model/report.ts';

/** What a comparison shows. The whole of it stands in the address, so that every view can be linked and cited. */
export interface View {
  reports: readonly ReportKey[];
  table: TableId;
  /** Row ids; none means all rows. */
  rows: readonly string[];
  /** Column ids; none means the total where a table has one, else all. */
  columns: readonly string[];
  /** Whether lines that are 0 in every report are left out. */
  hideZeros: boolean;
}

export interface ReportKey {
  code: string;
  year: number;
}

/** All columns of a table, as the address says it. */
export const everyColumn = 'all';
export const defaultTable: TableId = 'applications';
const tables: readonly TableId[] = ['disclosure', 'applications', 'remedies'];

/** `?r=640502200-2020,640502-2020&t=remedies` → what to show. What cannot be read is left out. */
export function viewOf(address: URLSearchParams): View {
  const table = tables.find((id) => id === address.get('t')) ?? defaultTable;
  return {
    reports: listed(address, 'r').flatMap((id) => reportKeyOf(id) ?? []),
    table,
    rows: listed(address, 'rows'),
    columns: withoutDefault(listed(address, 'c')),
    hideZeros: address.get('z') === 'hide',
  };
}

/** What to show → the address that shows it. Defaults are left out. */
export function addressOf(view: View): string {
  const parts = [
    ['r', view.reports.map(reportId).join(',')],
    ['t', view.table === defaultTable ? '' : view.table],
    ['rows', view.rows.join(',')],
    ['c', view.columns.join(',')],
    ['z', view.hideZeros ? 'hide' : ''],
  ].filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

export function reportId({ code, year }: ReportKey): string {
  return `${code}-${year}`;
}

/** `640502200-2020` → code and year. A code may hold a hyphen of its own. */
export function reportKeyOf(id: string): ReportKey | null {
  const match = /^([a-z0-9/-]+)-(\d{4})$/.exec(id);
  return match?.[1] === undefined ? null : { code: match[1], year: Number(match[2]) };
}

function withoutDefault(columns: string[]): string[] {
  return columns.length === 1 && columns[0] === 'total' ? [] : columns;
}

/** A list in the address: joined by commas as we write it, or repeated as a form sends it. */
function listed(address: URLSearchParams, name: string): string[] {
  const values = address.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
