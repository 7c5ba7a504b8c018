/** How our own voice writes numbers and dates; the tables of a report keep the digits that it prints. */

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 20 });

/** Below this nothing is grouped. */
const groupedFrom = 1000;

/** `1277` → `1,277` */
export function numberText(value: number): string {
  // Most numbers are 0 or small, and the formatter takes a hundred times as long.
  const isPlain = Number.isInteger(value) && value >= 0 && value < groupedFrom && !Object.is(value, -0);
  return isPlain ? String(value) : grouped.format(value);
}

/** `2021-01-14` → `2021年1月14日` */
export function dateText(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `[29, 31]` → `第29–31行`, `[29, 29]` → `第29行` */
export function linesText([from, to]: readonly [number, number]): string {
  return from === to ? `第${from}行` : `第${from}–${to}行`;
}
