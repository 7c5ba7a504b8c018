import { comparedReports } from '../../../components/compare/ready-comparisons.ts';
import type { TravellingReport } from '../../../components/compare/travelling-report.ts';
import { allGovernments, childrenOf, reportsOf } from '../../../data/archive.ts';

/** A file for each place that is over others or under none: its own numbers and those of the governments right below it. */
export function getStaticPaths() {
  const withPages = new Set(allGovernments().map(({ code }) => code));
  return allGovernments()
    .filter(({ code, parent }) => childrenOf(code).length > 0 || parent === null || !withPages.has(parent))
    .map(({ code }) => ({ params: { place: code } }));
}

/** The numbers of a place, packed: twenty townships in five years take less than a picture. */
export function GET({ params: { place = '' } }: { params: { place?: string } }): Response {
  const codes = [place, ...childrenOf(place).map(({ code }) => code)];
  const reports = comparedReports(codes.flatMap(reportsOf)).map(
    ({ code, year, form, scope, cells }): TravellingReport => ({ code, year, form: form.id, scope, cells }),
  );
  return new Response(JSON.stringify(reports));
}
