import { allGovernments, allReports, governmentOf, lineage, reportsWithin } from '../data/archive.ts';
import type { ReportSummary } from '../model/archive.ts';
import { dutiesCalendar } from '../takeaway/duties-calendar.ts';
import { atomFeed, type Feed, jsonFeed } from '../takeaway/feed.ts';
import { type FollowedReport, newestEntries } from '../takeaway/report-entries.ts';
import { takeawayWords } from '../text/takeaway.ts';
import type { PlainFile } from './plain-file.ts';
import { siteAddress } from './site-address.ts';

/** Enough for a reader who looks in once a season; all reports are in the data. */
const entriesInFeed = 50;

/** Feeds of all reports, of those of each place with all below it, and the calendar of the days on which they are due. */
export function feeds(): PlainFile[] {
  const ofPlaces = allGovernments().flatMap(({ code, place }) => {
    const title = takeawayWords.feedOf(place);
    return feedFiles(`governments/${code}.feed`, `/governments/${code}/`, title, () => reportsWithin(code));
  });
  return [
    ...feedFiles('feed', '/', takeawayWords.feedOfAll, allReports),
    ...ofPlaces,
    { pathname: '/calendar.ics', content: dutiesCalendar },
  ];
}

function feedFiles(
  path: string,
  page: string,
  title: string,
  reports: () => readonly ReportSummary[],
): PlainFile[] {
  const [atom, json] = [`/${path}.xml`, `/${path}.json`];
  const addresses = { page: siteAddress(page), atom: siteAddress(atom), json: siteAddress(json) };
  const feed = (): Feed => ({
    title,
    ...addresses,
    entries: newestEntries(reports().map(followed), entriesInFeed),
  });
  return [
    { pathname: atom, content: () => atomFeed(feed()) },
    { pathname: json, content: () => jsonFeed(feed()) },
  ];
}

function followed(report: ReportSummary): FollowedReport {
  const government = governmentOf(report.code);
  const above = lineage(government).slice(0, -1);
  const name = [...above.map(({ place }) => place), government.name].join('');
  return { report, name, address: siteAddress(`/governments/${report.code}/${report.year}/`) };
}
