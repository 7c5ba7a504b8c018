import type { Piece } from '../../block.ts';
import { readNumber } from '../numbers/number.ts';

/** The tables of a report have some 500 cells; a text with far more is no report, and must not take forever. */
export const mostTokens = 6000;

/** A sentence with as many numbers in a row as this is a table that lost its lines. */
const numbersOfATable = 10;
const measure = /\d\s*(?:万元|亿元|[元件项个条次宗份篇人户场期])[，,、；;]/;
const brackets = /[（(][^（）()]*[）)]/g;

/**
 * The words of a line with their places: `规章 0 0 0` is a name and three values. Sentences are left out: 行政处罚 950 件
 * in a text is not the row 行政处罚.
 */
export function wordsOf(line: Piece): Piece[] {
  return sentencesOf(line).flatMap((sentence) => {
    const words = splitWords(sentence);
    return isProse(sentence.text, words) ? [] : words;
  });
}

function sentencesOf(line: Piece): Piece[] {
  const plain = line.text.replace(brackets, (inner) => '□'.repeat(inner.length));
  if (!/[。；！？]./.test(plain)) return [line];
  let from = 0;
  return plain.split(/(?<=[。；！？])/).map((part) => {
    const sentence = { text: line.text.slice(from, from + part.length), place: placeAt(line, from) };
    from += part.length;
    return sentence;
  });
}

function isProse(text: string, words: readonly Piece[]): boolean {
  const plain = text.replace(brackets, '');
  if (!/[。；！？]\s*$/.test(plain) && !measure.test(plain)) return false;
  const isCell = words.length <= 2 && words.some((word) => readNumber(word.text).kind === 'number');
  const values = words.filter((word) => readNumber(word.text).kind !== 'text');
  return !isCell && values.length < numbersOfATable;
}

function splitWords(line: Piece): Piece[] {
  const words: Piece[] = [];
  for (const { 0: text, index } of line.text.matchAll(/\S+/g)) {
    if (words.length >= mostTokens) break;
    const before = words.at(-1);
    const from = before ? before.place.column - line.place.column : 0;
    const joined = line.text.slice(from, index + text.length);
    if (before && isValueWithUnit(before.text, text, joined))
      words[words.length - 1] = { ...before, text: joined };
    else words.push({ text, place: placeAt(line, index) });
  }
  return words;
}

/** Also in full width: `１２．５ 万元`. */
const digit = /\p{Nd}/u;

/** `21022 万元` is one value of two words. */
function isValueWithUnit(before: string, word: string, joined: string): boolean {
  return (
    !digit.test(word) &&
    digit.test(before) &&
    readNumber(before).kind === 'number' &&
    readNumber(joined).kind === 'number'
  );
}

function placeAt(line: Piece, offset: number): Piece['place'] {
  return { ...line.place, column: line.place.column + offset };
}
