import { chineseDigits, chineseNumber, formalChineseNumber } from '../counting.ts';

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** Word's names of number formats, and what they print. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => shifted(digit, 0xfee0)),
  decimalFullWidth2: (value) => String(value).replace(/\d/g, (digit) => shifted(digit, 0xfee0)),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  taiwaneseDigital: chineseDigits,
  chineseLegalSimplified: formalChineseNumber,
  ideographLegalTraditional: formalChineseNumber,
  japaneseLegal: formalChineseNumber,
  ideographTraditional: (value) => signed(value, stems),
  ideographZodiac: (value) => signed(value, branches),
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  ideographEnclosedCircle: (value) => (value <= 10 ? enclosed(value, 0x3280) : String(value)),
};

/** A number in one of Word's formats; digits where the format is another. */
export function listNumber(value: number, format: string): string {
  return Object.hasOwn(formats, format) ? (formats[format]?.(value) ?? '') : String(value);
}

function shifted(character: string, by: number): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + by);
}

/** ① and its relatives stand for 1 to 20. */
function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value);
}

function signed(value: number, signs: string): string {
  return signs[(value - 1) % signs.length] ?? String(value);
}

/** A … Z, AA, BB, as Word goes on. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 10) return String(value);
  return shifted('A', (value - 1) % 26).repeat(Math.ceil(value / 26));
}

const romans: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  return romans
    .map(([size, sign]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return sign.repeat(times);
    })
    .join('');
}
