import { existsSync, readFileSync } from 'node:fs';
import { withArchiveWord } from '../../src/model/archive-word.ts';
import type { GovernmentAudit } from '../../src/model/audit.ts';
import type { PublishedReport } from '../../src/model/report.ts';

/** A report of the open data as its page shows it: with what the archive found of it. */
export function wholeReport(data: string, code: string, year: number): PublishedReport {
  const report = JSON.parse(readFileSync(`${data}/reports/${code}/${year}.json`, 'utf8')) as PublishedReport;
  const audit = auditFileOf(data, code);
  if (audit === null) return report;
  const { reports } = JSON.parse(readFileSync(audit, 'utf8')) as GovernmentAudit;
  return withArchiveWord(report, reports.find((each) => each.year === year) ?? null);
}

/** Where the archive's word on a government lies; null where it says nothing. */
export function auditFileOf(data: string, code: string): string | null {
  const file = `${data}/audit/${code}.json`;
  return existsSync(file) ? file : null;
}
