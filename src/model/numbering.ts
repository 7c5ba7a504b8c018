/** The numbering of Chinese official documents: 一、 (or 第一部分) （一） 1. （1）, outermost first (GB/T 9704). */

const levels: readonly RegExp[] = [
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．,，]|第[一二三四五六七八九十]{1,3}(?:部分|章)\s*[、.．,，：:]?)\s*/,
  /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[、.．,，]?\s*/,
  /^\d{1,2}\s*(?:[、．]|[.](?!\d))\s*/,
  /^[（(]\s*\d{1,2}\s*[）)]\s*/,
];

/** Most lines begin with no number. */
const begins = /^[一二三四五六七八九十第（(\d]/;

export interface Numbering {
  /** 1 for 一、 and 第一部分, 2 for （一）, 3 for 1., 4 for （1）; 0 where there is none. */
  level: number;
  /** What stands after the number. */
  rest: string;
}

/** Splits the number off a line. `1.2020年在县政府…` is item 1 followed by a year (seed 002), `1.25` is no number at all. */
export function numberingOf(text: string): Numbering {
  const line = text.trimStart();
  if (!begins.test(line)) return { level: 0, rest: line };
  const itemBeforeYear = /^\d{1,2}[.．、]\s*(?=20\d\d\s*年)/.exec(line);
  if (itemBeforeYear) return { level: 3, rest: line.slice(itemBeforeYear[0].length) };
  for (const [index, pattern] of levels.entries()) {
    const match = pattern.exec(line);
    if (match) return { level: index + 1, rest: line.slice(match[0].length) };
  }
  return { level: 0, rest: line };
}

/** True for a numbered line that is a heading by itself: short, with no clause in it. `（七）人大代表建议和政协提案办理结果公开情况` */
export function isStandaloneHeading(text: string): boolean {
  const { level, rest } = numberingOf(text);
  return level > 0 && rest.length > 0 && rest.length <= 40 && !/[，,；;：:！？]|。./.test(rest);
}
