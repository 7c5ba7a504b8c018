const digits = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digits.set('〇', 0).set('两', 2);
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const myriads = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The characters that Chinese numerals are written with. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千万亿';

/** `二十三` → 23, `两百零五` → 205, `一万二千` → 12000; null for what is not one number, such as `一二` or `三五`. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = digits.get(character);
    const power = powers.get(character);
    const myriad = myriads.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (power !== undefined) {
      group += (digit ?? 1) * power;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + group + (digit ?? 0)) * myriad;
      [group, digit] = [0, null];
    } else return null;
  }
  return text === '' ? null : total + group + (digit ?? 0);
}

/** `1,279`, `3950`, `1.2` with 万 or 亿 behind it. */
export function arabicNumber(text: string, multiplier: string | undefined): number {
  const value = Number(text.replace(/[,，]/g, ''));
  return Math.round(value * (myriads.get(multiplier ?? '') ?? 1) * 1e6) / 1e6;
}
