/** What a cell says. */
export type Reading =
  | { kind: 'number'; value: number; unit: string | null }
  | { kind: 'blank' }
  | { kind: 'na' }
  | { kind: 'text' };

const notApplicable = /^(?:[/\\\-—–－―~～·]+|无|空|不适用|不涉及|未涉及|n\/?a)$/i;
const units = '亿元|万元|元|亿|万|件次|人次|批次|件|项|个|条|次|宗|批|份|篇|人|户';
// 7 · 1,234 · +131 · -9 · 增38 · 减38 · 21022万元 · 22(其中修订16件) · 21(批次). After NFKC and with spaces at the edges gone.
const number = new RegExp(
  `^(增加?|减少?|\\+|-|−|–)?\\s?([1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)(\\.\\d+)?\\s?(${units})?(?:\\(([^()]*)\\))?$`,
);
const unitInBrackets = new RegExp(`^(?:${units})$`);

/** A number with unit and remark is far shorter; longer cells are not tried. */
const longestNumber = 60;

/** A count as most cells print it. `01` is 0 with a note mark, or two cells: no number begins so. */
const plainCount = /^(?:0|[1-9]\d{0,14})$/;
/** `22①`, `22[1]`, `22¹`, `22<sup>1</sup>`, `22注1`: what stands behind a number and points to a note below the table. */
const noteMark =
  /(?<=[\d０-９件项个条次元)）])\s*(?:[①-⑳⓪❶-❿¹²³⁰⁴-⁹]+|[[［]\^?[\dA-Za-z*①-⑳注]{1,3}[\]］]|<sup>[^<>]{1,4}<\/sup>|\^[\w*]{1,2}\^|注\d{0,2})$/;
/** What begins so is no number, and need not be looked at for marks. */
const name = /^[\u4e00-\u9fff（“](?<![增减])/;
/** Signs that would turn into common digits, and are none of a number. */
const setDigit = /[①-⑳⓪❶-❿¹²³⁰⁴-⁹₀-₉½¼¾]/;

/** Reads one cell: sign, thousands separators, full-width digits, unit and remark. Anything else is text, never a guess. */
export function readNumber(printed: string): Reading {
  if (plainCount.test(printed)) return { kind: 'number', value: Number(printed), unit: null };
  if (printed.length > 4 * longestNumber) return { kind: 'text' };
  const unmarked = name.test(printed) ? printed : printed.trim().replace(noteMark, '');
  if (!name.test(unmarked) && setDigit.test(unmarked)) return { kind: 'text' };
  const text = unmarked
    .normalize('NFKC')
    .replace(/[\u200b\ufeff*"“”]/g, '')
    .replace(/^['‘’](?=\d)/, '')
    .trim();
  if (text === '') return isMasked(printed) ? { kind: 'text' } : { kind: 'blank' };
  if (text.length > longestNumber) return { kind: 'text' };
  if (notApplicable.test(text)) return { kind: 'na' };
  if (text === '零' || text === '〇') return { kind: 'number', value: 0, unit: null };
  const match = number.exec(text);
  if (match === null) return { kind: 'text' };
  const [, sign = '', whole = '', fraction = '', unit, remark] = match;
  const size = Number(whole.replaceAll(',', '') + fraction);
  if (!Number.isSafeInteger(Math.trunc(size))) return { kind: 'text' };
  return {
    kind: 'number',
    value: /^[减\-−–]/.test(sign) && size !== 0 ? -size : size,
    unit: unit ?? (remark !== undefined && unitInBrackets.test(remark) ? remark : null),
  };
}

/** Stars for a number that is not told, as `***`. Pairs of them are what a converter makes of a bold cell with nothing in it. */
function isMasked(printed: string): boolean {
  return ((printed.match(/[*＊]/g) ?? []).length & 1) === 1;
}

const longestHeading = 200;

/** The unit that a column heading prints: `采购总金额（单位：万元，保留4位小数）` → 万元. */
export function unitInHeading(printed: string): string | null {
  if (printed.length > longestHeading) return null;
  const match = /[（(](?:[^（）()]*?单位)?[为:：]?(亿元|万元|元|件|项|个)/.exec(
    printed.normalize('NFKC').replace(/\s/g, ''),
  );
  return match?.[1] ?? null;
}
