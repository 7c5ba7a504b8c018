const date = String.raw`(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`;
const dateOnly = new RegExp(String.raw`^[（(]?\s*(?:成文日期|日期|时间)?[：:]?\s*${date}\s*[）)]?$`);
const published =
  /(?:发布|发文|公开|成文|生成|印发)(?:时间|日期)\s*[：:]\s*(20\d\d)\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const between = String.raw`\s*起?\s*[，,]?\s*(?:至|到|[-—–~～]+)\s*`;
/** A page that has lost some characters says `自20201月1日起至202012月31日止`. */
const periodOf = new RegExp(
  String.raw`(20\d\d)\s*年?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日${between}(?:(20\d\d)\s*年?)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`,
);

/** `2022.1.1-2022.12.31`, where the sentence says that it is the period of the numbers. */
const periodInFigures = new RegExp(
  String.raw`(20\d\d)([./-])(\d{1,2})\2(\d{1,2})${between}(20\d\d)\2(\d{1,2})\2(\d{1,2})`,
);

export interface Period {
  from: string;
  to: string;
}

/** ISO 8601, or null for a day that no calendar has. */
function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = new Date(Date.UTC(y, m - 1, d));
  return time.getUTCMonth() === m - 1 && time.getUTCDate() === d ? time.toISOString().slice(0, 10) : null;
}

/**
 * 统计期限: `自2020年1月1日至2020年12月31日`, `2020 年 1 月 1 日至 12 月 31 日`. The sentence must speak of what is counted; it may
 * be cut at the end of a line.
 */
export function findPeriod(paragraphs: readonly string[]): Period | null {
  const withNext = () => paragraphs.map((paragraph, index) => paragraph + (paragraphs[index + 1] ?? ''));
  return periodIn(paragraphs) ?? periodIn(withNext());
}

function periodIn(paragraphs: readonly string[]): Period | null {
  for (const paragraph of paragraphs) {
    if (!/统计|期限|数据|时间|起止|自|从/.test(paragraph)) continue;
    const text = paragraph.normalize('NFKC');
    const match = periodOf.exec(text) ?? inFigures(text);
    if (match === null) continue;
    const from = isoDate(match[1], match[2], match[3]);
    const to = isoDate(match[4] ?? match[1], match[5], match[6]);
    if (from && to) return { from, to };
  }
  return null;
}

/** The same match without the mark between the figures. */
function inFigures(text: string): (string | undefined)[] | null {
  const match = /统计|期限|数据/.test(text) ? periodInFigures.exec(text) : null;
  return match?.filter((_, group) => group !== 2) ?? null;
}

/** The date of the signature or of publication; the last line that is only a date wins, then 发布时间 of the page. */
export function findPublishedAt(head: readonly string[], tail: readonly string[]): string | null {
  for (const text of [...tail].reverse()) {
    const match = dateOnly.exec(text.normalize('NFKC').trim());
    if (match) return isoDate(match[1], match[2], match[3]);
  }
  for (const text of head) {
    const match = published.exec(text.normalize('NFKC')) ?? dateOnly.exec(text.normalize('NFKC').trim());
    if (match) return isoDate(match[1], match[2], match[3]);
  }
  return null;
}

export function isDateOnly(text: string): boolean {
  return dateOnly.test(text.normalize('NFKC').trim());
}
