import {
  type Archive,
  archiveIn,
  type EarlierVersion,
  type ReportSummary,
  type UnpublishedFile,
  type WithdrawnReport,
} from '../model/archive.ts';
import type { RegisteredGovernment } from '../model/government.ts';
import { lineageOf, registerOf } from '../model/register.ts';
import { readOpenData } from './open-data.ts';
import { question } from './questions.ts';

// Read once for the whole build. Every question below is one look into a Map, whatever the size of the archive.
const archive = loadArchive();
const register = registerOf(archive.governments);
const reportsByCode = Map.groupBy(byYear(archive.reports), (report) => report.code);
const codesWithPages = findCodesWithPages();

const governments = archive.governments.filter(({ code }) => codesWithPages.has(code));
const reports = byYear(archive.reports);
const childrenByParent = Map.groupBy(governments, (government) => government.parent);
const withdrawnByCode = Map.groupBy(archive.withdrawn, ({ code }) => code);
const earlierByCode = Map.groupBy(archive.earlier, ({ code }) => code);

/** The governments that have a page: those with a report, be it taken back, and the places above them, in the order of the register. */
export const allGovernments = question('allGovernments', (): readonly RegisteredGovernment[] => governments);

/** All reports, oldest year first. */
export const allReports = question('allReports', (): readonly ReportSummary[] => reports);

/** Files that were dropped in and could not be published, with the reasons. */
export const unpublishedFiles = question(
  'unpublishedFiles',
  (): readonly UnpublishedFile[] => archive.unpublished,
);

/** Reports that their governments took back. */
export const allWithdrawn = question('allWithdrawn', (): readonly WithdrawnReport[] => archive.withdrawn);

/** Versions that later ones superseded. */
export const allEarlierVersions = question(
  'allEarlierVersions',
  (): readonly EarlierVersion[] => archive.earlier,
);

/** Where the tree of places begins: governments whose parent has no page. */
export const topGovernments = question('topGovernments', (): readonly RegisteredGovernment[] =>
  governments.filter(({ parent }) => parent === null || !codesWithPages.has(parent)),
);

/** A government that has a page. Throws for any other: pages ask only for what getStaticPaths named. */
export const governmentOf = question('government', (code: string): RegisteredGovernment => {
  const government = register.byCode.get(code);
  if (government === undefined) throw new Error(`登记表里没有代码 ${code}。`);
  return government;
});

/** Places above a government and itself, outermost first. */
export function lineage(government: RegisteredGovernment): RegisteredGovernment[] {
  return lineageOf(register, government).map(({ code }) => governmentOf(code));
}

/** The reports of one government, oldest year first. */
export const reportsOf = question(
  'reports',
  (code: string): readonly ReportSummary[] => reportsByCode.get(code) ?? [],
);

/** The reports that a government took back. */
export const withdrawnOf = question(
  'withdrawn',
  (code: string): readonly WithdrawnReport[] => withdrawnByCode.get(code) ?? [],
);

/** The superseded versions of a government's reports. */
export const earlierVersionsOf = question(
  'earlierVersions',
  (code: string): readonly EarlierVersion[] => earlierByCode.get(code) ?? [],
);

/** The years of a government that have a page: those of its reports, and of those that it took back. */
export function yearsOf(code: string): number[] {
  return [...reportsOf(code), ...withdrawnOf(code)].map(({ year }) => year).sort((a, b) => a - b);
}

/** The line of the index for one report. Throws for a report that is not in the archive. */
export function summaryOf(code: string, year: number): ReportSummary {
  const summary = reportsOf(code).find((report) => report.year === year);
  if (summary === undefined) throw new Error(`没有 ${code} 的 ${year} 年报告。`);
  return summary;
}

/** The governments right below one, or those below none. */
export const childrenOf = question(
  'children',
  (code: string): readonly RegisteredGovernment[] => childrenByParent.get(code === '' ? null : code) ?? [],
);

/** The other governments under the same parent. */
export function neighboursOf(government: RegisteredGovernment): readonly RegisteredGovernment[] {
  return childrenOf(government.parent ?? '').filter(({ code }) => code !== government.code);
}

/** How many reports there are of a government and all below it. */
export function reportCountWithin(code: string): number {
  return childrenOf(code).reduce(
    (count, child) => count + reportCountWithin(child.code),
    reportsOf(code).length,
  );
}

/** The reports of a government and of all below it. */
export function reportsWithin(code: string): ReportSummary[] {
  return [...reportsOf(code), ...childrenOf(code).flatMap((child) => reportsWithin(child.code))];
}

/** The reports that were published last; where reports give no date, those of the latest year. */
export function newestReports(count: number): ReportSummary[] {
  const dateOf = ({ publishedAt, year }: ReportSummary) => publishedAt ?? `${year + 1}-00-00`;
  return allReports()
    .toSorted((a, b) => (dateOf(a) > dateOf(b) ? -1 : 1))
    .slice(0, count);
}

/** What all checks of the archive found, added up. */
export function checkTotals(): ReportSummary['checks'] {
  const totals = { pass: 0, fail: 0, notAssessable: 0 };
  for (const { checks } of allReports()) {
    totals.pass += checks.pass;
    totals.fail += checks.fail;
    totals.notAssessable += checks.notAssessable;
  }
  return totals;
}

function loadArchive(): Archive {
  const text = readOpenData('archive.json');
  try {
    return archiveIn(text);
  } catch (cause) {
    throw new Error('数据目录里的 archive.json 不是这一版的格式：请重新运行 npm run ingest。', { cause });
  }
}

function byYear(list: readonly ReportSummary[]): ReportSummary[] {
  return list.toSorted((a, b) => a.year - b.year || (a.code < b.code ? -1 : 1));
}

function findCodesWithPages(): ReadonlySet<string> {
  const withPages = new Set([...reportsByCode.keys(), ...archive.withdrawn.map(({ code }) => code)]);
  const governmentsWithReports = archive.governments.filter(({ code }) => withPages.has(code));
  return new Set(
    governmentsWithReports.flatMap((government) => lineageOf(register, government)).map(({ code }) => code),
  );
}
