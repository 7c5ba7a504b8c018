import type { GovernmentAudit, ReportAudit } from '../model/audit.ts';
import { hasOpenData, openDataDigest, readOpenData } from './open-data.ts';
import { question } from './questions.ts';

/** What the archive says of the reports of a government, oldest first; empty where it says nothing. */
export const auditsOf = question(
  'audits',
  (code: string): readonly ReportAudit[] => {
    if (!hasOpenData(pathOf(code))) return [];
    return (JSON.parse(readOpenData(pathOf(code))) as GovernmentAudit).reports;
  },
  (code) => (hasOpenData(pathOf(code)) ? openDataDigest(pathOf(code)) : 'none'),
);

/** What the archive says of one report; null where it says nothing. */
export function auditOf(code: string, year: number): ReportAudit | null {
  return auditsOf(code).find((audit) => audit.year === year) ?? null;
}

function pathOf(code: string): string {
  return `audit/${code}.json`;
}
