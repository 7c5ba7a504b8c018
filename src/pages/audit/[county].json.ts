import { auditRows } from '../../components/audit/audit-rows.ts';
import { findingsIn } from '../../data/audit-findings.ts';
import { counties } from '../../data/audit-totals.ts';

export function getStaticPaths() {
  return counties().map((county) => ({ params: { county } }));
}

/** The findings of one county, for the filter. */
export function GET({ params: { county } }: { params: { county: string } }): Response {
  return new Response(JSON.stringify(auditRows(findingsIn(county))));
}
