import { arabicNumber, chineseNumber, numeralCharacters } from './numerals.ts';

/** A number of a sentence, and the sign that stands for it in the sentence's pattern. */
export interface Figure {
  /** `#` a count, `≈` a count that is only about right, `%` a share, `◇` a year or its end, `◆` another date. */
  sign: '#' | '≈' | '%' | '◇' | '◆';
  /** For a year the year, or null where none is printed (年底). */
  value: number | null;
  /** As printed. */
  raw: string;
}

/** A sentence with one sign in the place of each number: `共收到#件申请，其中#件为…`. */
export interface Pattern {
  words: string;
  figures: Figure[];
}

const number = String.raw`\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`;
const about = '约|大约|近|将近|超过|超|逾|接近|不少于|不低于|至少|多于|高达近';
const classifiers =
  '件|条|份|次|起|宗|例|封|篇|期|人|户|元|个|项|场|名|家|页|部|台|类|批|本|册|张|万|人次|件次|条次';
const loose = `余|多|来|以上|左右|上下|以内|几`;
const alternatives = [
  // Numbers that count nothing: of documents, articles, editions, hot lines, telephones, lists.
  String.raw`(?<none>[〔\[【(（]\d{4}[〕\]】)）]\d+号|第[\d${numeralCharacters}]+[\p{Script=Han}]|\d+号|\d{3,4}-\d{7,8}|\d+(?=(?:市民|政务|便民|公共|公众)*服?务?热线)|[A-Za-z]+[-\d.]+[A-Za-z]*|\d+(?:\.\d+)*[A-Za-z]+|\d{9,}|\d+(?:\.\d+){2,}|\d+(?:\.\d+)?(?:个百分点|公里|千米|平方米|亩|平方公里|小时|天|个工作日|工作日|分钟|点|时(?!间|段|期)))`,
  String.raw`(?<end>(?:(?<endYear>20\d\d)年)?(?:12月(?:31日|底|末)|1月1日(?=起?[至到—－–~-]))|(?<floor>20\d\d)?年(?:底|末|终))`,
  String.raw`(?<date>(?:20\d\d年)?\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬|\d{1,2}日)?|\d{1,2}[-—至到]\d{1,2}月(?:份)?|(?:二[〇○零][〇○零一二三四五六七八九]{2}年)?[一二三四五六七八九十]{1,2}月份?[一二三四五六七八九十]*[日底]?|20\d\d[-—至到]20\d\d年?|20\d\d[./-]\d{1,2}[./-]\d{1,2})`,
  String.raw`(?<year>20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?|(?=年))`,
  String.raw`(?<shareAbout>${about})?(?:(?<share>\d+(?:\.\d+)?)%|百分之(?<shareWords>[${numeralCharacters}]+))(?<shareLoose>以上|左右|多)?`,
  String.raw`(?<about>${about})?(?<digits>${number})(?<multiplier>[万亿](?!元?\/))?(?<loose>${loose})?(?=(?<unit>${classifiers})?(?<after>${loose})?)`,
  `(?<aboutWords>${about}|数|几)?(?<numeral>[${numeralCharacters}]+)(?<looseWords>余|多|来|几)?(?=(?:${classifiers})(?!事|步|体|线|性|直|些|些|样|般|网|定|时))`,
];
// What a number can begin with, looked at first: most characters begin none.
const beginning = `(?=[〔\\[【(（第\\dA-Za-z年约大近将超逾接不至多高数几${numeralCharacters}])`;
const kinds = alternatives.join('|');
const groupNames = [...kinds.matchAll(/\(\?<([a-zA-Z]+)>/g)].map(([, name = '']) => name);
// Where groups have names, each match makes an object of them all; here most are empty, and numbers are many.
const scanner = new RegExp(`${beginning}(?:${kinds.replace(/\(\?<[a-zA-Z]+>/g, '(')})`, 'gu');

/** The pattern of a normalised sentence. Signs of the text itself are taken away first, so that none is mistaken for a number. */
export function patternOf(text: string): Pattern {
  const figures: Figure[] = [];
  const plain = text.replace(/[#≈◇◆※]/g, '·').replace(/^(?:\d{1,2}[.、](?!\d+[%万件条]))/, '');
  const words = plain.replace(scanner, (raw: string, ...captured: (string | undefined)[]) => {
    const groups = groupsOf(captured);
    const figure = figureOf(raw, groups);
    if (figure === null) return groups.none === undefined && groups.numeral !== undefined ? raw : '※';
    figures.push(figure);
    return figure.sign;
  });
  return { words, figures };
}

type Groups = Partial<Record<string, string>>;

function groupsOf(captured: readonly (string | undefined)[]): Groups {
  const groups: Groups = {};
  for (const [index, name] of groupNames.entries())
    if (captured[index] !== undefined) groups[name] = captured[index];
  return groups;
}

function figureOf(raw: string, groups: Groups): Figure | null {
  if (groups.none !== undefined) return null;
  if (groups.end !== undefined) return { sign: '◇', value: yearOf(groups.endYear ?? groups.floor), raw };
  if (groups.date !== undefined) return { sign: '◆', value: null, raw };
  if (groups.year !== undefined) return { sign: '◇', value: yearOf(groups.year), raw };
  if (groups.share !== undefined || groups.shareWords !== undefined) return shareOf(raw, groups);
  const value = countOf(groups);
  if (value === null) return null;
  // 1.2万 is rounded as printed.
  const isAbout =
    groups.multiplier ??
    groups.about ??
    groups.aboutWords ??
    groups.loose ??
    groups.looseWords ??
    groups.after;
  return { sign: isAbout === undefined ? '#' : '≈', value, raw };
}

function countOf({ digits, multiplier, numeral }: Groups): number | null {
  return digits === undefined ? chineseNumber(numeral ?? '') : arabicNumber(digits, multiplier);
}

function shareOf(raw: string, { share, shareWords, shareAbout, shareLoose }: Groups): Figure | null {
  const value = share === undefined ? chineseNumber(shareWords ?? '') : Number(share);
  if (value === null) return null;
  return { sign: shareAbout === undefined && shareLoose === undefined ? '%' : '≈', value, raw };
}

function yearOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  if (/^\d/.test(printed)) return Number(printed);
  return Number([...printed.replace(/○/g, '〇')].map((digit) => chineseNumber(digit) ?? 0).join(''));
}
