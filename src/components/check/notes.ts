import { byWeight, type Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { toneOf } from '../report/tone.ts';
import type { NoteMark } from '../table/note-mark.ts';

/** A finding with its number on the page, the heaviest first. */
export interface NumberedFinding {
  number: number;
  finding: Finding;
}

export function numbered(report: Report): NumberedFinding[] {
  return byWeight(report.findings).map((finding, index) => ({ number: index + 1, finding }));
}

/** Cell → the marks beside its number. */
export function marksOf(notes: readonly NumberedFinding[]): Map<string, NoteMark[]> {
  const marks = new Map<string, NoteMark[]>();
  for (const { number, finding } of notes) {
    const { path } = finding;
    if (path !== null) marks.set(path, [...(marks.get(path) ?? []), { number, tone: toneOf(finding) }]);
  }
  return marks;
}
