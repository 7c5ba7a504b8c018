import type { Finding } from '../model/finding.ts';
import { formOf } from '../model/forms/index.ts';
import type { Report } from '../model/report.ts';
import { withAcceptances } from './acceptance.ts';
import { judgePair, recordedCells } from './archive/index.ts';
import type { ReadDocument } from './read-report.ts';

/**
 * What the report of the year before says of a document, as the archive will once both are in it. Nothing where one of
 * them has no address there yet.
 */
export function yearFindings(before: Report, { report, sidecar }: ReadDocument): Finding[] {
  const [earlier, later] = [askedOf(before), askedOf(report)];
  if (earlier === null || later === null) return [];
  const findings = judgePair(earlier, later).flatMap(({ finding }) => finding ?? []);
  return withAcceptances(findings, sidecar.accept ?? []);
}

function askedOf(report: Report) {
  const { id, government, year, form, scope } = report;
  if (id === null || government.code === null || year === null || form === null) return null;
  return { summary: { id, year, form, scope }, government, cells: recordedCells(report, formOf(form)) };
}
