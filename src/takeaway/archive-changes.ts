import type { ArchiveChange, ChangeKind, ReportHistory } from '../model/history.ts';

/** All that happened to the archive on a day that is known, the newest first; on one day in the order of governments. */
export function archiveChanges(histories: readonly ReportHistory[]): ArchiveChange[] {
  const order = ({ code, year, kind }: ArchiveChange) => `${code} ${year} ${kinds.indexOf(kind)}`;
  return histories
    .flatMap((history) => [...published(history), ...taken(history), ...said(history)])
    .sort((a, b) => (a.day === b.day ? (order(a) < order(b) ? -1 : 1) : a.day < b.day ? 1 : -1));
}

/** The newest changes, cut at the end of a day unless one day alone has more. */
export function newestChanges(changes: readonly ArchiveChange[], most: number): readonly ArchiveChange[] {
  const next = changes[most];
  if (next === undefined) return changes;
  const whole = changes.slice(0, most).findLastIndex(({ day }) => day !== next.day);
  return changes.slice(0, whole < 0 ? most : whole + 1);
}

/** How many versions stand on no day: they give no date, and nobody took them back. */
export function undatedVersions(histories: readonly ReportHistory[]): number {
  const isUndated = ({ publishedAt, withdrawn }: ReportHistory['versions'][number]) =>
    publishedAt === null && withdrawn === null;
  return histories.flatMap(({ versions }) => versions.filter(isUndated)).length;
}

const kinds: readonly ChangeKind[] = ['new', 'corrected', 'withdrawn', 'explained', 'replied'];

function published({ code, year, versions }: ReportHistory): ArchiveChange[] {
  return versions.flatMap(({ version, publishedAt, numbers, sections }) =>
    publishedAt === null
      ? []
      : {
          day: publishedAt,
          kind: version === 1 ? 'new' : 'corrected',
          code,
          year,
          version,
          numbers: numbers.length,
          sections: sections.length,
          words: [],
        },
  );
}

const unchanged = { numbers: 0, sections: 0 };

function taken({ code, year, versions }: ReportHistory): ArchiveChange[] {
  return versions.flatMap(({ version, withdrawn }) =>
    withdrawn === null
      ? []
      : {
          ...unchanged,
          day: withdrawn.date,
          kind: 'withdrawn',
          code,
          year,
          version,
          words: [withdrawn.reason],
        },
  );
}

/** What people said of the findings of a report, one change a day. */
function said({ code, year, acceptances, reply }: ReportHistory): ArchiveChange[] {
  const about = { ...unchanged, code, year, version: null };
  const explained = [...Map.groupBy(acceptances, ({ date }) => date)].map(
    ([day, own]): ArchiveChange => ({
      ...about,
      day,
      kind: 'explained',
      words: [...new Set(own.map(({ reason }) => reason))],
    }),
  );
  if (reply === null) return explained;
  return [...explained, { ...about, day: reply.date, kind: 'replied', words: [reply.text] }];
}
