import { remembered } from '../model/remembered.ts';

/**
 * Text as it is compared: width, case, kinds of quotation marks and dashes do not matter, nor do spaces, except between
 * two words of letters or digits. Both what is indexed and what is typed go through here, and through nothing else.
 */

const folded: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '〔': '[',
  '【': '[',
  '〕': ']',
  '】': ']',
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '•': '·',
  '・': '·',
  '～': '~',
};

const blank = /^[\s\p{Cf}]+$/u;
const word = /^[\p{Script=Latin}\p{N}]$/u;
const plainHan = /^[\u4e00-\u9fff]$/;

/** Text in its normal form, and for each of its characters where it stood. */
export interface NormalText {
  text: string;
  origins: readonly number[];
}

/** What stands between plain characters, which stay as they are and on which nothing beside them depends. */
const runsBetween = /[^\u4e00-\u9fff]+/g;
/** An archive has many millions of characters, but between the plain ones the same punctuation and numbers again and again. */
const mostRuns = 50_000;
const normalRun = remembered((run) => normalText(run).text, mostRuns);

export function normalForm(text: string): string {
  return text.replace(runsBetween, normalRun);
}

/** The normal form with its way back, so that what was found can be marked in the text as it is printed. */
export function normalText(text: string): NormalText {
  let normal = '';
  const origins: number[] = [];
  let gap = false;
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const plain = plainOf(character);
    if (plain === '') gap ||= !/\p{Cf}/u.test(character);
    else {
      if (gap && word.test(plain.charAt(0)) && word.test(normal.at(-1) ?? '')) {
        normal += ' ';
        origins.push(start - 1);
      }
      gap = false;
      normal += plain;
      for (let count = plain.length; count > 0; count -= 1) origins.push(start);
    }
  }
  return { text: normal, origins };
}

// An archive has a few thousand different characters in many millions of places.
const known = new Map<string, string>();

function plainOf(character: string): string {
  if (plainHan.test(character)) return character;
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = blank.test(character) ? '' : fold(character);
  known.set(character, plain);
  return plain;
}

function fold(character: string): string {
  const wide = folded[character] ?? character.normalize('NFKC');
  return Array.from(wide.toLowerCase(), (each) => folded[each] ?? each)
    .join('')
    .replace(/[\s\p{Cf}]/gu, '');
}
