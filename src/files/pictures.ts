import { reportFacts, withdrawnFacts } from '../components/picture/picture-facts.ts';
import { allReports, allWithdrawn, governmentOf, lineage, summaryOf, withdrawnOf } from '../data/archive.ts';
import { auditOf } from '../data/government-audit.ts';
import { reportPicture } from '../picture/report-picture.ts';
import type { PlainFile } from './plain-file.ts';

/** The picture of each report, at the address of its page with an ending. */
export function pictures(): PlainFile[] {
  return [...allReports(), ...allWithdrawn()].map(({ code, year }) => ({
    pathname: `/governments/${code}/${year}.png`,
    content: () => pictureOf(code, year),
  }));
}

function pictureOf(code: string, year: number): Uint8Array {
  const places = lineage(governmentOf(code));
  const withdrawn = withdrawnOf(code).find((report) => report.year === year);
  if (withdrawn !== undefined) return reportPicture(withdrawnFacts(withdrawn, places));
  const versions = auditOf(code, year)?.versions ?? [];
  return reportPicture(reportFacts(summaryOf(code, year), places, versions));
}
