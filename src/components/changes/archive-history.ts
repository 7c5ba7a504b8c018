import { governmentOf, lineage } from '../../data/archive.ts';
import { reportHistories } from '../../data/histories.ts';
import type { ArchiveChange, ReportHistory } from '../../model/history.ts';
import { archiveChanges, undatedVersions } from '../../takeaway/archive-changes.ts';
import { changeEntries } from '../../takeaway/change-entries.ts';
import type { Feed } from '../../takeaway/feed.ts';
import { changesWords } from '../../text/changes.ts';
import { href, reportHref } from '../../text/href.ts';

/** Worked out once for the whole build, whichever page asks first. */
const worked = new WeakMap<readonly ReportHistory[], readonly ArchiveChange[]>();

/** All changes of the archive, the newest first. */
export function allChanges(): readonly ArchiveChange[] {
  const histories = reportHistories();
  const changes = worked.get(histories) ?? archiveChanges(histories);
  worked.set(histories, changes);
  return changes;
}

/** How many versions give no date, and so stand on no day. */
export function undatedInArchive(): number {
  return undatedVersions(reportHistories());
}

/** The years in which something happened, the newest first. */
export function yearsOfChange(): string[] {
  return [...new Set(allChanges().map(yearOf))];
}

export function changesOfYear(year: string): ArchiveChange[] {
  return allChanges().filter((change) => yearOf(change) === year);
}

function yearOf({ day }: ArchiveChange): string {
  return day.slice(0, 4);
}

/** Enough for a reader who looks in once a season; all changes are on the pages of their years. */
const entriesInFeed = 100;

/** The feed of the newest changes. `site`: where the site will live, if that is known. */
export function changesFeed(site: URL | undefined): Feed {
  const whole = (address: string) => (site === undefined ? address : new URL(address, site).href);
  return {
    title: changesWords.feedTitle,
    page: whole(href('/changes/')),
    atom: whole(href('/changes.feed.xml')),
    json: whole(href('/changes.feed.json')),
    entries: changeEntries(allChanges().slice(0, entriesInFeed), nameOf, ({ code, year }) =>
      whole(reportHref(code, year)),
    ),
  };
}

/** A government with the places above it. */
export function nameOf(code: string): string {
  const government = governmentOf(code);
  const above = lineage(government).slice(0, -1);
  return [...above.map(({ place }) => place), government.name].join('');
}
