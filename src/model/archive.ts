import { z } from 'zod';
import { Finding } from './finding.ts';
import { RegisteredGovernment } from './government.ts';
import { Report, valueAt } from './report.ts';
import { Withdrawal } from './version.ts';

const figure = z.number().nullable();

/** The figures a reader asks for first. Null where the report does not give every number that the figure needs. */
export const KeyFigures = z.object({
  newlyReceived: figure.describe('本年新收申请'),
  carriedOver: figure.describe('上年结转申请'),
  granted: figure.describe('予以公开'),
  partiallyGranted: figure.describe('部分公开'),
  denied: figure.describe('不予公开，八项之和'),
  unavailable: figure.describe('无法提供，三项之和'),
  notProcessed: figure.describe('不予处理，五项之和'),
  otherOutcome: figure.describe('其他处理'),
  concluded: figure.describe('办理结果总计'),
  carriedForward: figure.describe('结转下年度'),
  reconsideration: figure.describe('行政复议总计'),
  litigation: figure.describe('行政诉讼总计，两组之和'),
});
export type KeyFigures = z.infer<typeof KeyFigures>;

/** One line of the archive's index: enough to list, to find and to draw a year ladder. */
export const ReportSummary = Report.pick({ scope: true, form: true, title: true, publishedAt: true }).extend({
  id: z.string().describe('政府代码-年份'),
  code: z.string().describe('政府代码'),
  year: z.int().describe('年度'),
  file: z.string().describe('来源文件'),
  figures: KeyFigures,
  findings: z.object({ error: z.int(), warning: z.int(), info: z.int() }).describe('提示的条数'),
  checks: z.object({ pass: z.int(), fail: z.int(), notAssessable: z.int() }).describe('核对的项数'),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** A file that was dropped in and could not be published, with the reasons. */
export const UnpublishedFile = z.object({ file: z.string(), findings: z.array(Finding) });
export type UnpublishedFile = z.infer<typeof UnpublishedFile>;

const address = { code: z.string().describe('政府代码'), year: z.int().describe('年度') };

/** A report that its government took back: its address stays, its numbers are in no table. */
export const WithdrawnReport = Withdrawal.extend({
  ...address,
  title: z.string().nullable().describe('报告所印标题'),
  file: z.string().describe('来源文件'),
});
export type WithdrawnReport = z.infer<typeof WithdrawnReport>;

/** A version that a later one superseded. It keeps an address of its own and is counted nowhere. */
export const EarlierVersion = z.object({ ...address, version: z.int().positive().describe('第几版') });
export type EarlierVersion = z.infer<typeof EarlierVersion>;

/** `archive.json`: the index from which the site makes its lists. */
export const Archive = z.object({
  governments: z.array(RegisteredGovernment),
  reports: z.array(ReportSummary),
  withdrawn: z.array(WithdrawnReport).describe('撤回的报告'),
  earlier: z.array(EarlierVersion).describe('被后来一版取代的报告'),
  unpublished: z.array(UnpublishedFile),
});
export type Archive = z.infer<typeof Archive>;

/**
 * The archive in the text that an ingest wrote. It writes all entries of a list in one way, so the first of each tells
 * whether they are of this version: every process of a build reads it, and none goes through ten thousand for that.
 * Throws where they are not.
 */
export function archiveIn(text: string): Archive {
  const archive = z.record(z.string(), z.array(z.unknown())).parse(JSON.parse(text));
  Archive.parse(Object.fromEntries(Object.entries(archive).map(([list, all]) => [list, all.slice(0, 1)])));
  return archive as Archive;
}

/** The key figures of a report. */
export function keyFiguresOf(report: Pick<Report, 'tables'>): KeyFigures {
  const applications = (row: string) => valueAt(report, 'applications', row, 'total');
  const remedies = (row: string) => valueAt(report, 'remedies', row, 'total');
  const group = (name: string) => sumOf(totalsBelow(report, name));
  return {
    newlyReceived: applications('newlyReceived'),
    carriedOver: applications('carriedOver'),
    granted: applications('granted'),
    partiallyGranted: applications('partiallyGranted'),
    denied: group('denied'),
    unavailable: group('unavailable'),
    notProcessed: group('notProcessed'),
    otherOutcome: group('otherOutcome'),
    concluded: applications('concluded'),
    carriedForward: applications('carriedForward'),
    reconsideration: remedies('reconsideration'),
    litigation: sumOf([remedies('litigationDirect'), remedies('litigationAfterReconsideration')]),
  };
}

function totalsBelow(report: Pick<Report, 'tables'>, group: string): (number | null)[] {
  const rows = report.tables.applications[group];
  if (rows === null || rows === undefined || typeof rows === 'number') return [null];
  return Object.keys(rows).map((row) => valueAt(report, 'applications', `${group}.${row}`, 'total'));
}

/** A sum is known only where each of its parts is. */
function sumOf(parts: (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
