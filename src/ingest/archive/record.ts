import type { ReportSummary } from '../../model/archive.ts';
import { formOf } from '../../model/forms/index.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { Register } from '../../model/register.ts';
import type { Report } from '../../model/report.ts';
import { ruleChecksOf } from '../../model/rule-checks.ts';
import { openAcceptances } from '../acceptance.ts';
import type { Sidecar } from '../sidecar.ts';
import { fingerprintsOf } from './likeness/fingerprints.ts';
import { recordedCells } from './recorded-cells.ts';

/** What the archive will have to know of a report, drawn from it alone. */
export function recordOf(
  report: Report,
  summary: ReportSummary,
  transcript: readonly string[],
  sidecar: Sidecar,
  register: Register,
): ReportRecord {
  return {
    summary,
    government: report.government,
    sha256: report.source.sha256,
    cells: recordedCells(report, formOf(report.form)),
    sentences: fingerprintsOf(report, transcript, register),
    ruleChecks: ruleChecksOf(report.checks),
    acceptances: openAcceptances(report.findings, sidecar.accept ?? []),
    reply: sidecar.reply ?? null,
    version: sidecar.version ?? null,
    withdrawn: sidecar.withdrawn ?? null,
  };
}
