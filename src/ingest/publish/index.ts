import { type Archive, keyFiguresOf, type ReportSummary } from '../../model/archive.ts';
import type { Report } from '../../model/report.ts';
import { csvHead, csvLines } from './csv.ts';
import { jsonText } from './json.ts';
import { numberRows } from './number-rows.ts';
import type { PublishedFile } from './package.ts';
import {
  checkRow,
  checksTable,
  dataTables,
  findingRow,
  findingsTable,
  governmentRow,
  governmentsTable,
  numbersTable,
  reportRow,
  reportsTable,
} from './tables.ts';

export { descriptions, type PublishedFile } from './package.ts';

/** The first line of each table; the lines follow report by report. */
export function tableHeads(): PublishedFile[] {
  return dataTables.map(({ path, fields }) => ({ path, text: csvHead(fields.map((field) => field.name)) }));
}

/** What one report adds to the open data. Null parts never occur: only reports with an address are published. */
export function reportFiles(
  report: Report,
  transcript: readonly string[],
  summary: ReportSummary,
): PublishedFile[] {
  const address = `${summary.code}/${summary.year}`;
  return [
    { path: `reports/${address}.json`, text: jsonText(report) },
    { path: `transcripts/${address}.txt`, text: `${transcript.join('\n')}\n` },
    { path: reportsTable.path, text: csvLines([reportRow(summary)]) },
    { path: numbersTable.path, text: csvLines(numberRows(report)) },
    { path: checksTable.path, text: csvLines(report.checks.map((check) => checkRow(report, check))) },
    ...findingLines(report),
  ];
}

/** The findings of a report, published or not. */
export function findingLines(report: Report): PublishedFile[] {
  return [
    {
      path: findingsTable.path,
      text: csvLines(report.findings.map((finding) => findingRow(report, finding))),
    },
  ];
}

/** The index of the whole, and the register. */
export function archiveFiles(archive: Archive): PublishedFile[] {
  return [
    { path: governmentsTable.path, text: csvLines(archive.governments.map(governmentRow)) },
    { path: 'archive.json', text: jsonText(archive) },
  ];
}

/** The line of a report in the index; null where the report has no address. */
export function summaryOf(report: Report): ReportSummary | null {
  const { id, government, year, scope, form, title, publishedAt, findings, checks } = report;
  if (id === null || government.code === null || year === null || form === null) return null;
  const severity = (wanted: string) => findings.filter((finding) => finding.severity === wanted).length;
  const outcome = (wanted: string) => checks.filter((check) => check.outcome === wanted).length;
  return {
    id,
    code: government.code,
    year,
    scope,
    form,
    title,
    publishedAt,
    file: report.source.file,
    figures: keyFiguresOf(report),
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
    checks: { pass: outcome('pass'), fail: outcome('fail'), notAssessable: outcome('not-assessable') },
  };
}
