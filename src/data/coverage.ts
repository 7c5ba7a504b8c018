import { Coverage } from '../model/coverage.ts';
import { forms, usualFormOf } from '../model/forms/index.ts';
import type { Level } from '../model/government.ts';
import { governments, reports, reportsOf, withdrawnReports } from './archive.ts';
import { readOpenData } from './open-data.ts';

/** Whether a report is there, and whether it came by the day that the law names. */
export type CoverageState = 'inTime' | 'late' | 'undated' | 'withdrawn' | 'none';

export interface CoverageCell {
  year: number;
  state: CoverageState;
  publishedAt: string | null;
  /** The last day on which a report of this kind was due. */
  deadline: string;
}

/** A government of a county, with its years. */
export interface CoverageRow {
  code: string;
  place: string;
  cells: readonly CoverageCell[];
}

const coverage = Coverage.parse(JSON.parse(readOpenData('coverage.json')));
const withdrawn = new Set(withdrawnReports.map(({ code, year }) => `${code}-${year}`));

/** The day on which the list of townships was true; null where there is no such list. */
export const listCutOff: string | null = coverage.cutOff;

/** The counties of which there is a report, in the order of their codes. */
export const coveredCounties = coverage.counties;

/** The years of the archive from the first to the last, without a gap. */
export const coveredYears: readonly number[] = yearsOf(reports.map(({ year }) => year));

/** The county itself, its departments that have a report, and all its townships. */
export function coverageRows(code: string): CoverageRow[] {
  const county = coverage.counties.find((candidate) => candidate.code === code);
  if (county === undefined) throw new Error(`coverage.json 里没有 ${code}。`);
  const departments = governments.filter(({ level, parent }) => level === 'department' && parent === code);
  return [
    rowOf(county, 'county'),
    ...county.townships.map((township) => rowOf(township, 'township')),
    ...departments.map((department) => rowOf(department, 'department')),
  ];
}

function rowOf({ code, place }: { code: string; place: string }, level: Level): CoverageRow {
  return { code, place, cells: coveredYears.map((year) => cellOf(code, year, level)) };
}

function cellOf(code: string, year: number, level: Level): CoverageCell {
  const report = reportsOf(code).find((candidate) => candidate.year === year);
  const publishedAt = report?.publishedAt ?? null;
  const deadline = deadlineOf(year, level);
  if (report === undefined)
    return { year, state: withdrawn.has(`${code}-${year}`) ? 'withdrawn' : 'none', publishedAt, deadline };
  const state = publishedAt === null ? 'undated' : publishedAt <= deadline ? 'inTime' : 'late';
  return { year, state, publishedAt, deadline };
}

/** 条例 names one day for governments and another for their departments; townships follow the latter by custom. */
function deadlineOf(year: number, level: Level): string {
  const deadlines = (usualFormOf(year) ?? forms[0])?.deadlines;
  const isSmall = level === 'township' || level === 'department';
  return `${year + 1}-${(isSmall ? deadlines?.agencies : deadlines?.governments) ?? '03-31'}`;
}

function yearsOf(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
