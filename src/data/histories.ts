import type { Acceptance } from '../model/finding.ts';
import type { ReportHistory } from '../model/history.ts';
import { allReports, allWithdrawn, earlierVersionsOf } from './archive.ts';
import { allFindings } from './audit-findings.ts';
import { auditsOf } from './government-audit.ts';
import { once } from './once.ts';
import { question } from './questions.ts';
import { earlierVersionAt } from './report.ts';

type Versions = ReportHistory['versions'];
type VersionFacts = Versions[number];

/** What happened to every report of the archive, in the order of government and year. */
export const reportHistories = question('histories', (): readonly ReportHistory[] => histories());

const histories = once(readHistories);

function readHistories(): ReportHistory[] {
  const acceptances = acceptancesByReport();
  const current = [...Map.groupBy(allReports(), ({ code }) => code)].flatMap(([code, own]) => {
    const audits = new Map(auditsOf(code).map((audit) => [audit.year, audit]));
    return own.map(({ year, publishedAt }): ReportHistory => {
      const { versions = [], reply = null } = audits.get(year) ?? {};
      const all = versions.length > 0 ? versions : [only(publishedAt)];
      return { code, year, versions: all, acceptances: acceptances.get(`${code}-${year}`) ?? [], reply };
    });
  });
  return [...current, ...withdrawnHistories()].sort(byGovernmentAndYear);
}

/** Of a report that was taken back only the day is known, and of its earlier versions what they say themselves. */
function withdrawnHistories(): ReportHistory[] {
  return allWithdrawn().map(({ code, year, date, reason }) => {
    const earlier = earlierVersionsOf(code).filter((version) => version.year === year);
    const before = earlier.map(({ version }): VersionFacts => {
      const { publishedAt } = earlierVersionAt(code, year, version);
      return { ...only(publishedAt), version };
    });
    const last = { ...only(null), version: (earlier.at(-1)?.version ?? 0) + 1, withdrawn: { date, reason } };
    return { code, year, versions: [...before, last], acceptances: [], reply: null };
  });
}

function only(publishedAt: string | null): VersionFacts {
  return { version: 1, publishedAt, withdrawn: null, numbers: [], sections: [] };
}

function acceptancesByReport(): Map<string, Acceptance[]> {
  const byReport = new Map<string, Acceptance[]>();
  for (const { code, year, accepted } of allFindings()) {
    if (accepted === null) continue;
    const id = `${code}-${year}`;
    byReport.set(id, [...(byReport.get(id) ?? []), accepted]);
  }
  return byReport;
}

function byGovernmentAndYear(one: ReportHistory, other: ReportHistory): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return one.year - other.year;
}
