import { auditCounts } from '../../components/audit/audit-rows.ts';
import { allFindings } from '../../data/audit-findings.ts';

/** How many findings there are of each county, year, rule and kind, for the filter. */
export function GET(): Response {
  return new Response(JSON.stringify(auditCounts(allFindings())));
}
