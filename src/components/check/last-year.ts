import type { Report } from '../../model/report.ts';
import { fetched } from '../compare/fetched.ts';
import { loadGovernments } from '../search/known-governments.ts';
import type { LastYear } from './last-year-html.ts';

/** Last year's report of the same government: among the files that were dropped, else in the open data of this site. */
export async function lastYearOf(report: Report, dropped: readonly Report[]): Promise<LastYear> {
  const { year, government } = report;
  if (year === null || government.code === null) return 'none';
  const own = dropped.find((other) => other.id === `${government.code}-${year - 1}`);
  if (own) return { report: own, from: 'dropped' };
  try {
    return await archivedReport(government.code, year - 1);
  } catch {
    return 'unreachable';
  }
}

/** The list of governments says whether there is a report, so that nothing is asked for in vain. */
async function archivedReport(code: string, year: number): Promise<LastYear> {
  const entry = (await loadGovernments()).find((government) => government.code === code);
  if (!entry?.years.includes(year)) return 'none';
  return { report: await fetched<Report>(`/data/reports/${code}/${year}.json`), from: 'archive' };
}
