import { reportSentence } from '../compare/report-sentence.ts';
import type { ReportSummary } from '../model/archive.ts';
import { t } from '../text/index.ts';
import { dateText } from '../text/numbers.ts';
import type { FeedEntry } from './feed.ts';

/** A report as something to be followed. `name`: that of the government with the places above it. */
export interface FollowedReport {
  report: ReportSummary;
  name: string;
  address: string;
}

/** Newest first; a report that gives no date stands at the end of the year it reports on. */
export function newestEntries(reports: readonly FollowedReport[], count: number): FeedEntry[] {
  const order = ({ report }: FollowedReport) => `${dayOf(report)} ${report.id}`;
  return reports
    .toSorted((a, b) => (order(a) > order(b) ? -1 : 1))
    .slice(0, count)
    .map(entryOf);
}

function entryOf({ report, name, address }: FollowedReport): FeedEntry {
  const title = t('report.title', { name, year: report.year });
  const { publishedAt } = report;
  return { title, address, author: name, summary: summaryOf(report), day: dayOf(report), publishedAt };
}

/** What the report says, when it was published, and how the checks came out. */
function summaryOf(report: ReportSummary): string {
  const { publishedAt, checks } = report;
  const date =
    publishedAt === null ? t('report.undated') : t('report.published', { date: dateText(publishedAt) });
  const tally = [t('tally.pass', { count: checks.pass }), t('tally.fail', { count: checks.fail })].join('，');
  return `${reportSentence(report)}${date}。${tally}。`;
}

function dayOf({ publishedAt, year }: ReportSummary): string {
  return publishedAt ?? `${year}-12-31`;
}
