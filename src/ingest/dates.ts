import { withArabicDates } from './arabic-dates.ts';
import { isOfficeName } from './office-name.ts';

const date = String.raw`(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`;
const dateOnly = new RegExp(
  String.raw`^[（(]?\s*(?:(?:成文|发布|公开|印发|发文)?(?:日期|时间))?[：:]?\s*${date}\s*[）)]?$`,
);
/** `2024-01-15`, `2024.1.15`: below the name of the office; alone it may be the day of anything on a page. */
const figuresOnly = /^[（(]?(20\d\d)([-./])(\d{1,2})\2(\d{1,2})[）)]?$/;
/** `双河镇人民政府 2024年1月15日` on one line. */
const withOffice = new RegExp(String.raw`^(.{3,40}?)\s*${date}$`);
/** `发布日期：2023-01-18`, `[发布日期] 2023-01-18`, `来源：区政府办 时间：2017-01-12 10:01` */
const published =
  /(?:(?:发布|发文|公开|成文|生成|印发|信息)(?:时间|日期)\s*(?:[：:\]】|]\s*){1,2}|(?<![^\s|])(?:时间|日期)\s*[：:]\s*)(20\d\d)\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
/** `2024-01-15 10:20 来源：县政府`: the line below the title of a page. */
const belowTitle =
  /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s+(?:来源|信息来源|作者|浏览|点击|字体|字号)/;

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
  const lines = tail.map((text) => withArabicDates(text).trim());
  for (const [index, line] of [...lines.entries()].reverse()) {
    const match = dateOnly.exec(line) ?? figuresBelow(lines[index - 1], line);
    const date = match ? isoDate(match[1], match[2], match[3]) : dateBehindOffice(line)?.date;
    if (match || date) return date ?? null;
  }
  for (const text of head) {
    const line = withArabicDates(text).trim();
    const match = published.exec(line) ?? dateOnly.exec(line) ?? belowTitle.exec(line);
    if (match) return isoDate(match[1], match[2], match[3]);
  }
  return null;
}

/** The same match without the mark between the figures. */
function figuresBelow(above: string | undefined, line: string): (string | undefined)[] | null {
  if (above === undefined || !isOfficeName(above)) return null;
  return figuresOnly.exec(line)?.filter((_, group) => group !== 2) ?? null;
}

/** An office and the day behind it in one line; null for any other. */
export function dateBehindOffice(text: string): { office: string; date: string | null } | null {
  const [, office = '', year, month, day] = withOffice.exec(withArabicDates(text).trim()) ?? [];
  return isOfficeName(office.trim()) ? { office: office.trim(), date: isoDate(year, month, day) } : null;
}

export function isDateOnly(text: string): boolean {
  return dateOnly.test(withArabicDates(text).trim());
}
