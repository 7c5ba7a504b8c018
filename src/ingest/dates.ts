import { withArabicDates } from './arabic-dates.ts';

const date = String.raw`(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`;
const dateOnly = new RegExp(String.raw`^[（(]?\s*(?:成文日期|日期|时间)?[：:]?\s*${date}\s*[）)]?$`);
/** `发布日期：2023-01-18`, `来源：区政府办 时间：2017-01-12 10:01` */
const published =
  /(?:(?:发布|发文|公开|成文|生成|印发)(?:时间|日期)|(?<![^\s|])(?:时间|日期))\s*[：:]\s*(20\d\d)\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;

/** ISO 8601, or null for a day that no calendar has. */
export function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = new Date(Date.UTC(y, m - 1, d));
  return time.getUTCMonth() === m - 1 && time.getUTCDate() === d ? time.toISOString().slice(0, 10) : null;
}

/** The date of the signature or of publication; the last line that is only a date wins, then 发布时间 of the page. */
export function findPublishedAt(head: readonly string[], tail: readonly string[]): string | null {
  for (const text of [...tail].reverse()) {
    const match = dateOnly.exec(withArabicDates(text).trim());
    if (match) return isoDate(match[1], match[2], match[3]);
  }
  for (const text of head) {
    const match = published.exec(withArabicDates(text)) ?? dateOnly.exec(withArabicDates(text).trim());
    if (match) return isoDate(match[1], match[2], match[3]);
  }
  return null;
}

export function isDateOnly(text: string): boolean {
  return dateOnly.test(withArabicDates(text).trim());
}
