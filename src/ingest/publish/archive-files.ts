import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { GovernmentAudit, ReportAudit } from '../../model/audit.ts';
import type { RuleChecks } from '../../model/rule-checks.ts';
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

/** The tables in which a report has lines of its own, before those that the archive adds. */
export const ownTables = {
  numbers: numbersTable.path,
  checks: checksTable.path,
  findings: findingsTable.path,
} as const;

/** What the archive adds to the lines of one report: its line of the index, and what was found beyond itself. */
export function reportLines(summary: ReportSummary, audit: ReportAudit | null): PublishedFile[] {
  return [
    { path: reportsTable.path, text: csvLines([reportRow(summary)]) },
    { path: checksTable.path, text: checkLines(summary, audit?.checks ?? []) },
    { path: findingsTable.path, text: findingLines(summary, audit?.findings ?? []) },
  ];
}

/** Lines of the table of findings about files that are not published. */
export function findingsFile(lines: string): PublishedFile {
  return { path: findingsTable.path, text: lines };
}

export function auditFile(audit: GovernmentAudit): PublishedFile {
  return { path: auditPath(audit.code), text: jsonText(audit) };
}

/** What `checks.csv` says of each rule, added up: the table of a large archive is too long to be read for it. */
export function ruleChecksFile(sums: RuleChecks): PublishedFile {
  return { path: 'rule-checks.json', text: jsonText(sums) };
}

/** The index of the whole, and the register. */
export function archiveFiles(archive: Archive): PublishedFile[] {
  return [
    { path: governmentsTable.path, text: csvLines(archive.governments.map(governmentRow)) },
    { path: 'archive.json', text: jsonText(archive) },
  ];
}
