import type { ReportSummary } from '../model/archive.ts';
import type { RegisteredGovernment } from '../model/government.ts';
import { childrenOf, reportsOf, reportsWithin } from './archive.ts';
import { totalsByYear, type YearTotals } from './audit-totals.ts';
import { type CoverageRow, type CoveredRegion, coverageRows, coveredRegions, isCovered } from './coverage.ts';

/** What the page of a place says of the governments below it. */
export interface PlaceBelow {
  children: readonly RegisteredGovernment[];
  /** The reports of the children, of any year. */
  reports: readonly ReportSummary[];
  /** The governments of a county with their years; empty above the counties. */
  rows: readonly CoverageRow[];
  /** The covered counties of a city or province; empty for a county. */
  regions: readonly CoveredRegion[];
  /** How the checks of the place and of all below it came out, the newest year first. */
  totals: readonly YearTotals[];
}

/** Null where nothing with a page stands below. */
export function placeBelow({ code, level }: RegisteredGovernment): PlaceBelow | null {
  const children = childrenOf(code);
  if (children.length === 0) return null;
  const isAbove = level === 'province' || level === 'prefecture';
  return {
    children,
    reports: children.flatMap((child) => reportsOf(child.code)),
    rows: isCovered(code) ? coverageRows(code) : [],
    regions: isAbove ? coveredRegions(code) : [],
    totals: totalsByYear(reportsWithin(code)),
  };
}
