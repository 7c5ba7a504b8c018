/** What a site has to show besides reports that came in time: some come late, undated, twice, or are taken back. */

/** The government whose report of a year was corrected: the one before it had another number of licences. */
export const corrected = { seed: 4, year: 2022 };
/** The government that took a report back. */
export const takenBack = { seed: 8, year: 2019 };

/** The sidecar of a report that was taken back. */
export const withdrawal = 'withdrawn:\n  date: 2020-05-06\n  reason: 【演示】统计口径有误，重新编制\n';

/** Those whose reports of a year come late, and those that leave out the day: one of so many. */
const late = { seed: 5, of: 7, year: 2021 };
const undated = { seed: 6, of: 11, year: 2019 };

/** The day that a report bears, as it is printed; null where it bears none. */
export function printedDay(seed: number, year: number): string | null {
  if (isAmong(undated, seed, year)) return null;
  return `${year + 1}年${isAmong(late, seed, year) ? 3 : 1}月${10 + (year % 20)}日`;
}

function isAmong({ seed, of, year }: typeof late, otherSeed: number, otherYear: number): boolean {
  return otherSeed % of === seed && year === otherYear;
}

export function isOne({ seed, year }: typeof corrected, otherSeed: number, otherYear: number): boolean {
  return seed === otherSeed && year === otherYear;
}
