const digits = '零一二三四五六七八九';
// Nought is also written with a letter or another ring: 二O二四年.
const nought = '〇○◯零0OoО';
const year = new RegExp(
  `二\\s*[${nought}]\\s*[${nought}一二三四五六七八九]\\s*[${nought}一二三四五六七八九](?=\\s*年)`,
  'g',
);
const noughts = new RegExp(`[${nought}]`, 'g');
const day =
  /(?<![一二三四五六七八九十])([元一二三四五六七八九十]{1,2})(\s*月\s*)([一二三四五六七八九十]{1,3})(?=\s*日)/g;

/** `二〇二三年一月二十日` and `2023年元月20日` as `2023年1月20日`, with the widths of figures made one. */
export function withArabicDates(text: string): string {
  return text
    .normalize('NFKC')
    .replace(year, (printed) => printed.replace(noughts, '零').replace(/\S/g, digitOf))
    .replace(day, (_, month: string, between: string, dayOfMonth: string) =>
      [numberOf(month), between, numberOf(dayOfMonth)].join(''),
    )
    .replace(/元(?=\s*月)/g, '1');
}

function digitOf(character: string): string {
  return `${Math.max(0, digits.indexOf(character))}`;
}

/** `二十三` → 23, `十` → 10, `元` → 1. */
function numberOf(numeral: string): number {
  if (numeral === '元') return 1;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return 10 * (tens === '' ? 1 : digits.indexOf(tens ?? '')) + (ones ? digits.indexOf(ones) : 0);
}
