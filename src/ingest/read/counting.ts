const digits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';

/** 1 → 一, 12 → 十二, 120 → 一百二十: how headings are counted. From ten thousand on, digits. */
export function chineseNumber(value: number): string {
  return counted(value, digits, ['', '十', '百', '千']).replace(/^一十/, '十');
}

/** 1 → 壹, 12 → 壹拾贰. */
export function formalChineseNumber(value: number): string {
  return counted(value, formalDigits, ['', '拾', '佰', '仟']);
}

/** 2020 → 二〇二〇. */
export function chineseDigits(value: number): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');
}

function counted(value: number, signs: string, units: readonly string[]): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  const zero = signs[0] ?? '';
  if (value === 0) return zero;
  const text = [...String(value)].map((digit, at, all) =>
    digit === '0' ? zero : `${signs[Number(digit)] ?? ''}${units[all.length - 1 - at] ?? ''}`,
  );
  return text
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero === '〇' ? '零' : zero)
    .replace(/零$/, '');
}
