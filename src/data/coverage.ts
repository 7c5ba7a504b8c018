import { Coverage, type CoveredCounty } from '../model/coverage.ts';
import { forms, usualFormOf } from '../model/forms/index.ts';
import type { Level, RegisteredGovernment } from '../model/government.ts';
import { allReports, childrenOf, governmentOf, lineage, reportsOf, withdrawnOf } from './archive.ts';
import { once } from './once.ts';
import { readOpenData } from './open-data.ts';
import { question } from './questions.ts';

/** Whether a report is there, and whether it came by the day that the law names. */
export type CoverageState = 'inTime' | 'late' | 'undated' | 'withdrawn' | 'none';

export interface CoverageCell {
  year: number;
  state: CoverageState;
  publishedAt: string | null;
  /** The last day on which a report of this kind was due. */
  deadline: string;
  /** How many checks of the report are left to be compared. */
  toCompare: number;
}

/** A government of a county, with its years. */
export interface CoverageRow {
  code: string;
  place: string;
  level: Level;
  cells: readonly CoverageCell[];
}

const coverage = once(() => Coverage.parse(JSON.parse(readOpenData('coverage.json'))));
const countyByCode = once(() => new Map(coverage().counties.map((county) => [county.code, county])));

/** The day on which the list of townships was true; null where there is no such list. */
export const listCutOff = question('listCutOff', (): string | null => coverage().cutOff);

/** The counties of which there is a report, in the order of their codes. */
export const coveredCounties = question(
  'coveredCounties',
  (): readonly CoveredCounty[] => coverage().counties,
);

export const isCovered = question('isCovered', (code: string): boolean => countyByCode().has(code));

/** A county with all its townships, of which there are reports or not. */
export const coveredCounty = question('coveredCounty', (code: string): CoveredCounty => {
  const county = countyByCode().get(code);
  if (county === undefined) throw new Error(`coverage.json 里没有 ${code}。`);
  return county;
});

const years = once(() => yearsOf(allReports().map(({ year }) => year)));

/** The years of the archive from the first to the last, without a gap. */
export const coveredYears = question('coveredYears', (): readonly number[] => years());

/** How many townships of a county have a report, year by year. */
export interface CountyCount {
  code: string;
  place: string;
  all: number;
  years: readonly { year: number; had: number }[];
}

/** The covered counties under one city or province. */
export interface CoveredRegion {
  /** Places to the region and itself, outermost first; empty where nothing above its counties is registered. */
  places: readonly RegisteredGovernment[];
  counties: readonly CountyCount[];
}

/** The covered counties of a place and below it, or all, by the place that they stand under. */
export function coveredRegions(within: string | null = null): CoveredRegion[] {
  const wanted = coveredCounties()
    .map((county) => ({ county, places: lineage(governmentOf(county.code)).slice(0, -1) }))
    .filter(({ places }) => within === null || places.some(({ code }) => code === within));
  return [...Map.groupBy(wanted, ({ places }) => places.at(-1)?.code).values()].map((group) => ({
    places: group[0]?.places ?? [],
    counties: group.map(({ county }) => countOf(county)),
  }));
}

function countOf({ code, place, townships }: CoveredCounty): CountyCount {
  const had = townships.flatMap((township) => reportsOf(township.code).map(({ year }) => year));
  const years = coveredYears().map((year) => ({ year, had: had.filter((other) => other === year).length }));
  return { code, place, all: townships.length, years };
}

/** The counties of which there are reports, each with its townships of which there is none. */
export function uncollectedCounties(): { code: string; place: string; townships: string[] }[] {
  return coveredCounties().map(({ code, place, townships }) => ({
    code,
    place,
    townships: townships
      .filter((township) => reportsOf(township.code).length === 0)
      .map((each) => each.place),
  }));
}

/** The county itself, its departments that have a report, and all its townships. */
export function coverageRows(code: string): CoverageRow[] {
  const county = coveredCounty(code);
  const departments = childrenOf(code).filter(({ level }) => level === 'department');
  return [
    rowOf(county, 'county'),
    ...county.townships.map((township) => rowOf(township, 'township')),
    ...departments.map((department) => rowOf(department, 'department')),
  ];
}

function rowOf({ code, place }: { code: string; place: string }, level: Level): CoverageRow {
  return { code, place, level, cells: coveredYears().map((year) => cellOf(code, year, level)) };
}

function cellOf(code: string, year: number, level: Level): CoverageCell {
  const report = reportsOf(code).find((candidate) => candidate.year === year);
  const publishedAt = report?.publishedAt ?? null;
  const deadline = deadlineOf(year, level);
  const known = { year, publishedAt, deadline, toCompare: report?.checks.fail ?? 0 };
  if (report === undefined) return { ...known, state: isWithdrawn(code, year) ? 'withdrawn' : 'none' };
  const state = publishedAt === null ? 'undated' : publishedAt <= deadline ? 'inTime' : 'late';
  return { ...known, state };
}

function isWithdrawn(code: string, year: number): boolean {
  return withdrawnOf(code).some((report) => report.year === year);
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
