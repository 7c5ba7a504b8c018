import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';

/** The ids that tables and sections get on a report's page, so that links are only made to what is there. */
export function pageAnchors(
  report: Pick<Report, 'cells' | 'sections'>,
  form: Form | null,
): ReadonlySet<string> {
  const anchors = new Set<string>(report.sections.map(({ id }) => id));
  if (form === null) return anchors;
  const tables = new Set(
    Object.entries(report.cells).flatMap(([path, { state }]) => (state === 'absent' ? [] : [tableOf(path)])),
  );
  for (const cell of Object.keys(report.cells)) {
    // A table that is not printed at all is told in one sentence, without rows to point at.
    if (!tables.has(tableOf(cell))) continue;
    // applications.denied.stateSecrets.total stands in a row, a group and a table.
    const parts = cell.split('.');
    for (let length = 1; length <= parts.length; length += 1) anchors.add(parts.slice(0, length).join('.'));
  }
  return anchors;
}

function tableOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}
