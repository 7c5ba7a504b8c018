import type { Form } from '../../model/form.ts';
import { leafRows } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';

/** The ids that tables and sections get on a report's page, so that links are only made to what is there. */
export function pageAnchors(
  report: Pick<Report, 'cells' | 'sections'>,
  form: Form | null,
): ReadonlySet<string> {
  const cells = Object.keys(report.cells);
  const tables = (form?.tables ?? []).filter(({ id }) => cells.some((path) => path.startsWith(`${id}.`)));
  const rows = tables.flatMap((table) =>
    table.blocks.flatMap((block) => leafRows(block.rows).map(({ id }) => `${table.id}.${id}`)),
  );
  const printed = rows.filter((row) => cells.some((path) => path.startsWith(`${row}.`)));
  const groups = printed
    .filter((row) => row.split('.').length === 3)
    .map((row) => row.split('.').slice(0, 2).join('.'));
  return new Set([
    ...cells,
    ...printed,
    ...groups,
    ...tables.map(({ id }) => id),
    ...report.sections.map(({ id }) => id),
  ]);
}
