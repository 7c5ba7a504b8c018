import { allGovernments, allReports, governmentOf, lineage } from '../../src/data/archive.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { dutiesCalendar } from '../../src/takeaway/duties-calendar.ts';
import { atomFeed, jsonFeed } from '../../src/takeaway/feed.ts';
import { type FollowedReport, newestEntries } from '../../src/takeaway/report-entries.ts';
import { takeawayWords } from '../../src/text/takeaway.ts';
import { siteAddress } from './site-address.ts';
import type { WriteFile } from './write-file.ts';

/** Enough for a reader who looks in once a season; all reports are in the data. */
const entriesInFeed = 50;

/** Feeds of all reports, of those of each place with all below it, and the calendar of the days on which they are due. */
export function writeFeeds(write: WriteFile): void {
  const entries = allReports().map(entryOf);
  writeFeed(write, 'feed', '/', takeawayWords.feedOfAll, entries);
  const below = entriesByPlace(entries);
  for (const { code, place } of allGovernments()) {
    const title = takeawayWords.feedOf(place);
    writeFeed(write, `governments/${code}.feed`, `/governments/${code}/`, title, below.get(code) ?? []);
  }
  write('calendar.ics', dutiesCalendar());
}

function writeFeed(
  write: WriteFile,
  path: string,
  page: string,
  title: string,
  all: readonly FollowedReport[],
): void {
  const [atom, json] = [`${path}.xml`, `${path}.json`];
  const entries = newestEntries(all, entriesInFeed);
  const feed = { title, page: siteAddress(page), atom: siteAddress(atom), json: siteAddress(json), entries };
  write(atom, atomFeed(feed));
  write(json, jsonFeed(feed));
}

function entryOf(report: ReportSummary): FollowedReport {
  const government = governmentOf(report.code);
  const above = lineage(government).slice(0, -1);
  const name = [...above.map(({ place }) => place), government.name].join('');
  return { report, name, address: siteAddress(`/governments/${report.code}/${report.year}/`) };
}

/** The reports of each place and of all places within it. */
function entriesByPlace(entries: readonly FollowedReport[]): Map<string, FollowedReport[]> {
  const byPlace = new Map<string, FollowedReport[]>();
  for (const entry of entries) {
    for (const { code } of lineage(governmentOf(entry.report.code))) {
      const list = byPlace.get(code) ?? [];
      list.push(entry);
      byPlace.set(code, list);
    }
  }
  return byPlace;
}
