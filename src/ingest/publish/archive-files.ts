import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { GovernmentAudit, ReportAudit } from '../../model/audit.ts';
import { auditPath } from '../addresses.ts';
import { csvHead, csvLines } from './csv.ts';
import { jsonText } from './json.ts';
import type { PublishedFile } from './package.ts';
import { checkLines, findingLines } from './table-lines.ts';
import {
  checksTable,
  dataTables,
  findingsTable,
  governmentRow,
  governmentsTable,
  numbersTable,
  reportRow,
  reportsTable,
} from './tables.ts';

/** The first line of each table; the lines follow report by report. */
export function tableHeads(): PublishedFile[] {
  return dataTables.map(({ path, fields }) => ({ path, text: csvHead(fields.map((field) => field.name)) }));
}

/** The lines of one report in all tables: what it says itself, then what the archive says of it. */
export function reportLines(
  summary: ReportSummary,
  own: { numbers: string; checks: string; findings: string },
  audit: ReportAudit | null,
): PublishedFile[] {
  return [
    { path: reportsTable.path, text: csvLines([reportRow(summary)]) },
    { path: numbersTable.path, text: own.numbers },
    { path: checksTable.path, text: own.checks + checkLines(summary, audit?.checks ?? []) },
    { path: findingsTable.path, text: own.findings + findingLines(summary, audit?.findings ?? []) },
  ];
}

/** Lines of the table of findings about files that are not published. */
export function findingsFile(lines: string): PublishedFile {
  return { path: findingsTable.path, text: lines };
}

export function auditFile(audit: GovernmentAudit): PublishedFile {
  return { path: auditPath(audit.code), text: jsonText(audit) };
}

/** The index of the whole, and the register. */
export function archiveFiles(archive: Archive): PublishedFile[] {
  return [
    { path: governmentsTable.path, text: csvLines(archive.governments.map(governmentRow)) },
    { path: 'archive.json', text: jsonText(archive) },
  ];
}
