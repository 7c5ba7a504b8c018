import type { Check, Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { csvLines } from './csv.ts';
import { checkRow, findingRow, type ReportPlace } from './tables.ts';

/** Lines of `findings.csv`. */
export function findingLines(place: ReportPlace, findings: readonly Finding[]): string {
  return csvLines(findings.map((finding) => findingRow(place, finding)));
}

/** Lines of `checks.csv`. */
export function checkLines(place: ReportPlace, checks: readonly Check[]): string {
  return csvLines(checks.map((check) => checkRow(place, check)));
}

export function placeOf({ government, year, source }: Report): ReportPlace {
  return { code: government.code, year, file: source.file };
}
