import type { GovernmentAudit, ReportAudit } from '../model/audit.ts';
import { hasOpenData, readOpenData } from './open-data.ts';

/** What the archive says of the reports of a government, oldest first; empty where it says nothing. */
export function auditsOf(code: string): readonly ReportAudit[] {
  const path = `audit/${code}.json`;
  if (!hasOpenData(path)) return [];
  return (JSON.parse(readOpenData(path)) as GovernmentAudit).reports;
}

/** What the archive says of one report; null where it says nothing. */
export function auditOf(code: string, year: number): ReportAudit | null {
  return auditsOf(code).find((audit) => audit.year === year) ?? null;
}
