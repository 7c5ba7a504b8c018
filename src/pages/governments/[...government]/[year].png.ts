import type { APIContext } from 'astro';
import { reportFacts, withdrawnFacts } from '../../../components/picture/picture-facts.ts';
import {
  allReports,
  allWithdrawn,
  governmentOf,
  lineage,
  summaryOf,
  withdrawnOf,
} from '../../../data/archive.ts';
import { auditOf } from '../../../data/government-audit.ts';
import { reportPicture } from '../../../picture/report-picture.ts';

export function getStaticPaths() {
  return [...allReports(), ...allWithdrawn()].map(({ code, year }) => ({
    params: { government: code, year: String(year) },
  }));
}

/** The picture of a report, at the address of its page with an ending. */
export function GET({ params }: APIContext): Response {
  const { government: code = '', year } = params;
  const isOfYear = (report: { year: number }) => report.year === Number(year);
  const places = lineage(governmentOf(code));
  const withdrawn = withdrawnOf(code).find(isOfYear);
  if (withdrawn !== undefined) return new Response(reportPicture(withdrawnFacts(withdrawn, places)));
  const versions = auditOf(code, Number(year))?.versions ?? [];
  return new Response(reportPicture(reportFacts(summaryOf(code, Number(year)), places, versions)));
}
