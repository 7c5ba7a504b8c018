import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import { cellsIn } from '../table/report-cells.ts';

/** The ids that tables and sections get on a report's page, so that links are only made to what is there. */
export interface PageAnchors {
  has(id: string): boolean;
}

/** Asked for a few dozen ids a page, so it looks each up and does not list the thousand that there could be. */
export function pageAnchors(
  report: Pick<Report, 'cells' | 'sections'>,
  form: Form | null,
  sentences: ReadonlySet<string> = new Set(),
): PageAnchors {
  const sections = new Set<string>([...report.sections.map(({ id }) => id), ...sentences]);
  // A table that is not printed at all is told in one sentence, without rows to point at.
  const printed = new Map<string, boolean>();
  const isPrinted = (table: string) => {
    const known =
      printed.get(table) ?? cellsIn(report.cells, table).some(([, { state }]) => state !== 'absent');
    printed.set(table, known);
    return known;
  };
  const holds = (id: string) =>
    id in report.cells || cellsIn(report.cells, tableOf(id)).some(([path]) => path.startsWith(`${id}.`));
  const isInTable = (id: string) => isPrinted(tableOf(id)) && holds(id);
  return { has: (id) => sections.has(id) || (form !== null && isInTable(id)) };
}

function tableOf(path: string): string {
  const end = path.indexOf('.');
  return end < 0 ? path : path.slice(0, end);
}
