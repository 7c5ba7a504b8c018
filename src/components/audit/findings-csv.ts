import { csvText } from '../../compare/csv-text.ts';
import { auditWords as words } from '../../text/audit.ts';
import type { AuditRow } from './audit-row.ts';

/** Findings as a CSV file for spreadsheets. */
export function findingsCsv(rows: readonly AuditRow[]): string {
  const lines = rows.map(({ code, place, year, rule, kind, message, path, line, accepted }) => [
    code,
    place,
    String(year),
    rule,
    words.kinds[kind],
    message,
    path ?? '',
    line === null ? '' : String(line),
    accepted === null ? '' : words.accepted(accepted.date, accepted.reason),
  ]);
  return csvText([words.csvHead, ...lines]);
}
