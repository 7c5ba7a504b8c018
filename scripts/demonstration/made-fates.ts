/** What a site has to show besides reports that came in time: some come late, undated, twice, or are taken back. */

/** The government whose report of a year was corrected: the one before it had another number of licences. */
export const corrected = { seed: 4, year: 2022 };
/** The government that took a report back. */
export const takenBack = { seed: 8, year: 2019 };

/** The sidecar of a report that was taken back. */
export const withdrawal = 'withdrawn:\n  date: 2020-05-06\n  reason: 【演示】统计口径有误，重新编制\n';

/** The day that a report bears, as it is printed; null where it bears none. */
export function printedDay(seed: number, year: number): string | null {
  if (seed % 11 === 6 && year === 2019) return null;
  const isLate = seed % 7 === 5 && year === 2021;
  return `${year + 1}年${isLate ? 3 : 1}月${10 + (year % 20)}日`;
}

export function isOne({ seed, year }: typeof corrected, otherSeed: number, otherYear: number): boolean {
  return seed === otherSeed && year === otherYear;
}
