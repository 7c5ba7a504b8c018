import { normaliseLabel } from '../../../model/label.ts';
import type { Piece } from '../../block.ts';
import type { Vocabulary } from '../names/vocabulary.ts';

const ordinals = /(?<=[\u4e00-\u9fff”）])(?:（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、．])/gu;

/** The known names that a word is made of, one after another; null where it is one, or anything else is between. */
export function namesOf(word: Piece, vocabulary: Vocabulary): Piece[] | null {
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

/** A stretch of a word, with its own place. */
export function pieceOf(word: Piece, start: number, end: number): Piece {
  return {
    ...word,
    text: word.text.slice(start, end),
    place: { ...word.place, column: word.place.column + start },
  };
}
