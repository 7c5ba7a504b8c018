// Parts of characters and the characters they look like. Chromium and others name a shared glyph by its part: ⺠ for 民.
const parts =
  '⺁厂⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢水⺩王⺫罒⺬示⺯糸⺰纟⺱罓⺲罒⺴罒⺶羊⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长⻔门⻕阝⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀⻳龟';
// Of these Kangxi radicals Unicode knows only the traditional form.
const simplified = '⼾户⾭青⿈黄';
const lookAlikes = new Map(
  [...(parts + simplified).matchAll(/(.)(.)/gu)].map(([, piece = '', character = '']) => [piece, character]),
);
// Kangxi radicals and compatibility ideographs have their plain character in Unicode itself.
const compatible = /[\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const part = /[\u2e80-\u2eff⼾⾭⿈]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text of a glyph as a person would type it. */
export function plainCharacters(text: string): string {
  return text
    .replace(control, '')
    .replace(part, (character) => lookAlikes.get(character) ?? character)
    .replace(compatible, (character) => character.normalize('NFKC'));
}

/** True for characters that no font shows and no text has. */
export function isControl(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /^[\u0000-\u001f\u007f-\u009f]+$/.test(text);
}
