import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';

/** The ids that tables and sections get on a report's page, so that links are only made to what is there. */
export interface PageAnchors {
  has(id: string): boolean;
}

/** Asked for a few dozen ids a page, so it looks each up and does not list the thousand that there could be. */
export function pageAnchors(report: Pick<Report, 'cells' | 'sections'>, form: Form | null): PageAnchors {
  const cells = Object.entries(report.cells);
  const sections = new Set<string>(report.sections.map(({ id }) => id));
  // A table that is not printed at all is told in one sentence, without rows to point at.
  const tables = new Set(cells.flatMap(([path, { state }]) => (state === 'absent' ? [] : [tableOf(path)])));
  const isInTable = (id: string) =>
    tables.has(tableOf(id)) && (id in report.cells || cells.some(([path]) => path.startsWith(`${id}.`)));
  return { has: (id) => sections.has(id) || (form !== null && isInTable(id)) };
}

function tableOf(path: string): string {
  const end = path.indexOf('.');
  return end < 0 ? path : path.slice(0, end);
}
