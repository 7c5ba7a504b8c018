import { normaliseLabel } from '../../model/label.ts';
import type { Piece } from '../block.ts';
import { rowsCalled } from './name-match.ts';
import { readNumber } from './number.ts';
import type { Vocabulary } from './vocabulary.ts';

const gluedNumber = /^(.*?[^\d.,，．—–/无])([\d—–/无][\d.,，—–/无+-]*\S{0,2})$/su;
/** A name stretched with spaces has no more words than this. */
const mostWords = 48;
/** The longest label of the forms has some 60 characters; a line of them all has fewer than this. */
const longestWord = 200;

/** Behind a name: cells that stand on one another, as `0131300228`, `———`, `99-21875`. */
const gluedCells = /^[\d—–/无.+-]{2,60}$/;
const ordinals = /(?<=[\u4e00-\u9fff”）])(?:（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、．])/gu;
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
    return nameAndNumber(word, before, vocabulary) ?? namesOf(word, vocabulary) ?? [word];
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
  const isKnown = names.some((name) => vocabulary.all.has(normaliseLabel(name)));
  if (!isKnown && rowsCalled(normaliseLabel(end), vocabulary).length === 0) return null;
  return [pieceOf(word, 0, end.length), pieceOf(word, end.length, word.text.length)];
}

/** The known names that a word is made of, one after another; null where it is one, or anything else is between. */
function namesOf(word: Piece, vocabulary: Vocabulary): Piece[] | null {
  if (word.text.length < 4 || vocabulary.all.has(normaliseLabel(word.text))) return null;
  return numberedNames(word, vocabulary) ?? plainNames(word, vocabulary);
}

/** `（三）不予公开1.属于国家秘密`: a name begins with each number. */
function numberedNames(word: Piece, { all }: Vocabulary): Piece[] | null {
  const starts = [0, ...[...word.text.matchAll(ordinals)].map(({ index }) => index)];
  const pieces = starts.map((start, at) => pieceOf(word, start, starts[at + 1] ?? word.text.length));
  return pieces.length > 1 && pieces.every(({ text }) => all.has(normaliseLabel(text))) ? pieces : null;
}

function plainNames(word: Piece, vocabulary: Vocabulary): Piece[] | null {
  const { text } = word;
  // ends[i]: the beginning of the last name of a row of names that ends at i.
  const ends: (number | null)[] = [0];
  for (let end = 1; end <= text.length; end += 1) ends[end] = startOfName(text, end, ends, vocabulary);
  const cuts: number[] = [];
  for (let end: number = text.length; end > 0; ) {
    const start = ends[end];
    if (start === null || start === undefined) return null;
    cuts.unshift(start);
    end = start;
  }
  return cuts.length < 2 ? null : cuts.map((start, at) => pieceOf(word, start, cuts[at + 1] ?? text.length));
}

/** The longest known name that ends here, after names. */
function startOfName(
  text: string,
  end: number,
  ends: readonly (number | null)[],
  { all, longest }: Vocabulary,
): number | null {
  for (let start = Math.max(0, end - longest); start < end - 1; start += 1)
    if (ends[start] !== null && all.has(text.slice(start, end))) return start;
  return null;
}

function pieceOf(word: Piece, start: number, end: number): Piece {
  return {
    ...word,
    text: word.text.slice(start, end),
    place: { ...word.place, column: word.place.column + start },
  };
}
