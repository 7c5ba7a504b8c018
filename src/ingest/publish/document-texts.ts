import type { Report } from '../../model/report.ts';
import { jsonText } from './json.ts';
import { numberLines } from './number-lines.ts';
import { checkLines, findingLines, placeOf } from './table-lines.ts';

/** The files that a document has of its own, and its lines of the tables. */
export interface DocumentTexts {
  report: string;
  transcript: string;
  numbers: string;
  checks: string;
  findings: string;
}

export const noTexts: DocumentTexts = { report: '', transcript: '', numbers: '', checks: '', findings: '' };

/** Everything that is published of a document, as text. */
export function documentTexts(report: Report, transcript: readonly string[]): DocumentTexts {
  return {
    report: jsonText(report),
    transcript: `${transcript.join('\n')}\n`,
    numbers: numberLines(report),
    checks: checkLines(placeOf(report), report.checks),
    findings: findingLines(placeOf(report), report.findings),
  };
}
