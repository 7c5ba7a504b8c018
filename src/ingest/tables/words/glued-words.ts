import { normaliseLabel } from '../../../model/label.ts';
import type { Piece } from '../../block.ts';
import { rowsCalled } from '../names/name-match.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { readNumber } from '../numbers/number.ts';
import { namesOf, pieceOf } from './glued-names.ts';

const gluedNumber = /^(.*?[^\d.,，．—–/无])([\d—–/无][\d.,，—–/无+-]*\S{0,2})$/su;
/** A name stretched with spaces has no more words than this. */
const mostWords = 48;
/** The longest label of the forms has some 60 characters; a line of them all has fewer than this. */
const longestWord = 200;

const nameList = /^(.*?)(\d+(?:、\d+){2,})$/su;

/** Behind a name: cells that stand on one another, as `0131300228`, `———`, `99-21875`. */
const gluedCells = /^[\d—–/无.+-]{2,60}$/;
/** On a line of their own: the cells of 行政复议、行政诉讼. Dates and telephone numbers are shorter. */
const gluedLine = /^[\d—–/无]{15,60}$/;
const gluedMarks = /^(.*?[^—–/无])([—–/无]{2,})$/su;

/**
 * Words of a page that has no marks between its cells: `行政许可12`, `规章：0`, `行 政 处 罚0` become a known name and a
 * number, `行政复议行政诉讼` two known names.
 */
export function unglued(words: readonly Piece[], vocabulary: Vocabulary): Piece[] {
  return words.flatMap((word, index) => {
    if (word.text.length > longestWord) return [word];
    const before = words.slice(Math.max(0, index - mostWords), index).map(({ text }) => text);
    return (
      nameAndList(word, vocabulary) ??
      nameAndNumber(word, before, vocabulary) ??
      namesOf(word, vocabulary) ?? [word]
    );
  });
}

/** Whether a word is cells that stand on one another: behind the name that they stood on, or a whole line of them. */
export function areGluedCells({ text, place }: Piece, before: Piece | undefined): boolean {
  const isBehind = before !== undefined && before.place.column + before.text.length === place.column;
  return gluedLine.test(text) || (isBehind && gluedCells.test(text));
}

function nameAndNumber(word: Piece, before: readonly string[], vocabulary: Vocabulary): Piece[] | null {
  const text = word.text.normalize('NFKC');
  const [, end = '', number = ''] = gluedNumber.exec(text) ?? gluedMarks.exec(text) ?? [];
  if (end.length + number.length !== word.text.length) return null;
  if (normaliseLabel(end) === '') return null;
  if (readNumber(number).kind === 'text' && !gluedCells.test(number)) return null;
  const names = [...before.keys(), before.length].map((from) => before.slice(from).join('') + end);
  // `本年增/` is a heading that lost its end: marks of empty cells stand behind rows.
  const known = /\d/.test(number) ? vocabulary.all : vocabulary.byName;
  const isKnown = names.some((name) => known.has(normaliseLabel(name)));
  if (!isKnown && rowsCalled(normaliseLabel(end), vocabulary).length === 0) return null;
  return [pieceOf(word, 0, end.length), pieceOf(word, end.length, word.text.length)];
}

/** `予以公开：4、0、0、0、0、0、4` */
function nameAndList(word: Piece, vocabulary: Vocabulary): Piece[] | null {
  const [, end = '', list] = nameList.exec(word.text) ?? [];
  if (list === undefined || !isNamed(end, vocabulary)) return null;
  let at = end.length;
  const numbers = list.split('、').map((number) => {
    const start = at;
    at += number.length + 1;
    return pieceOf(word, start, start + number.length);
  });
  return end === '' ? numbers : [pieceOf(word, 0, end.length), ...numbers];
}

/** Nothing before the numbers, or a known name. */
function isNamed(end: string, vocabulary: Vocabulary): boolean {
  const name = normaliseLabel(end);
  return end === '' || vocabulary.all.has(name) || (name !== '' && rowsCalled(name, vocabulary).length > 0);
}
