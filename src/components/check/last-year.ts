import type { EarlierLikeness, LikenedText, ReadDocument } from '../../check/messages.ts';
import type { Report } from '../../model/report.ts';
import { href, sourceHref } from '../../text/href.ts';
import { fetched } from '../browser/fetched.ts';
import { loadGovernments } from '../search/known-governments.ts';

/**
 * Last year's report of the same government, where it was found, and how much of its text is in this year's; or that
 * there is none, or that it could not be fetched.
 */
export type LastYear = (FoundReport & { likeness: readonly EarlierLikeness[] }) | 'none' | 'unreachable';

/** `source`: the address of its text, where the site has it. */
type FoundReport = LikenedText & { from: 'archive' | 'dropped'; source: string | null };

/** Likens the texts of two reports: work for the one that has the register. */
export type Liken = (before: LikenedText, own: LikenedText) => Promise<readonly EarlierLikeness[]>;

/** Last year's report of the same government: among the files that were dropped, else in the open data of this site. */
export async function lastYearOf(
  document: ReadDocument,
  dropped: readonly ReadDocument[],
  liken: Liken,
): Promise<LastYear> {
  const { year, government } = document.report;
  if (year === null || government.code === null) return 'none';
  try {
    const before = await reportOf(government.code, year - 1, dropped);
    return before === null ? 'none' : { ...before, likeness: await liken(before, document) };
  } catch {
    return 'unreachable';
  }
}

async function reportOf(
  code: string,
  year: number,
  dropped: readonly ReadDocument[],
): Promise<FoundReport | null> {
  const own = dropped.find(({ report }) => report.id === `${code}-${year}`);
  if (own) return { ...own, from: 'dropped', source: null };
  // The list of governments says whether there is a report, so that nothing is asked for in vain.
  const entry = (await loadGovernments()).find((government) => government.code === code);
  if (!entry?.years.includes(year)) return null;
  const [report, transcript] = await Promise.all([
    fetched<Report>(`/data/reports/${code}/${year}.json`),
    fetchedLines(`/data/transcripts/${code}/${year}.txt`),
  ]);
  return { report, transcript, from: 'archive', source: sourceHref(code, year) };
}

async function fetchedLines(address: string): Promise<string[]> {
  const response = await fetch(href(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.text()).split('\n');
}
