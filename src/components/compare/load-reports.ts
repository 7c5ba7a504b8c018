import { type ComparedReport, comparedReportOf } from '../../compare/compared-report.ts';
import { type ReportKey, reportId } from '../../compare/view.ts';
import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { GovernmentEntry } from '../../search/government-entry.ts';
import { href } from '../../text/href.ts';

/** The open data that a comparison is made of, fetched when it is first needed and then kept. */
const kept = new Map<string, Promise<unknown>>();

export function loadGovernments(): Promise<GovernmentEntry[]> {
  return fetched<GovernmentEntry[]>('/search/governments.json');
}

export interface LoadedReports {
  reports: ComparedReport[];
  /** Asked for in the address and not in the archive. */
  missing: ReportKey[];
}

/** The reports of a view, in its order. */
export async function loadReports(
  keys: readonly ReportKey[],
  forms: readonly Form[],
): Promise<LoadedReports> {
  const governments = await loadGovernments();
  const known = new Set(
    governments.flatMap(({ code, years }) => years.map((year) => reportId({ code, year }))),
  );
  const places = new Map(governments.map(({ code, place }) => [code, place]));
  const found = keys.filter((key) => known.has(reportId(key)));
  const reports = await Promise.all(
    found.map(async ({ code, year }) => {
      const report = await fetched<Report>(`/data/reports/${code}/${year}.json`);
      const form = forms.find((each) => each.id === report.form);
      const place = places.get(code) ?? code;
      return form === undefined ? [] : [comparedReportOf({ code, year, place }, form, report)];
    }),
  );
  return { reports: reports.flat(), missing: keys.filter((key) => !known.has(reportId(key))) };
}

function fetched<T>(address: string): Promise<T> {
  const known = kept.get(address);
  if (known !== undefined) return known as Promise<T>;
  const answer = fetch(href(address)).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  // What failed may be there the next time.
  answer.catch(() => kept.delete(address));
  kept.set(address, answer);
  return answer;
}
