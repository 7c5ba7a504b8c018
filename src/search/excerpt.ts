import { normalText } from './normal-form.ts';
import type { SearchPart } from './parts.ts';
import { indexedText, isNumber, type Passage, wholeNumber } from './passage.ts';

/** A piece of text; `marked` where it is what the reader looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  part: SearchPart;
  /** The id of the passage on the report's page. */
  anchor: string;
  /** What a number of a table counts, in the words of the form. */
  label: string | null;
  pieces: Piece[];
}

/** How many characters are shown before the first mark, and in all. */
const before = 24;
const shown = 90;

/** The passages of a part that hold a word, cut to size, with the words marked. */
export function excerptsOf(
  part: SearchPart,
  passages: readonly Passage[],
  words: readonly string[],
): Excerpt[] {
  return passages.flatMap((passage) => {
    const [anchor, text, label = null] = passage;
    const sought = part === 'numbers' ? words.filter(isNumber).map(wholeNumber) : words;
    const held = sought.filter((word) => indexedText(part, passage).includes(word));
    if (held.length === 0) return [];
    const pieces = part === 'numbers' ? [{ text, marked: true }] : cutAround(markedPieces(text, held));
    return [{ part, anchor, label, pieces }];
  });
}

/** Text → pieces, with every occurrence of a word marked. Marks that touch are one. */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const isMarked = new Uint8Array(text.length);
  const normal = normalText(text);
  for (const word of words) {
    for (let at = normal.text.indexOf(word); at >= 0; at = normal.text.indexOf(word, at + 1)) {
      const last = normal.origins[at + word.length - 1] ?? 0;
      isMarked.fill(1, normal.origins[at] ?? 0, last + characterLength(text, last));
    }
  }
  const pieces: Piece[] = [];
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    while (to < text.length && isMarked[to] === isMarked[from]) to += 1;
    pieces.push({ text: text.slice(from, to), marked: isMarked[from] === 1 });
  }
  return pieces;
}

/** A character outside the basic plane counts for two. */
function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function cutAround(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.marked);
  const opening = pieces[first - 1];
  const fromMark = pieces.slice(Math.max(first, 0));
  const start = opening === undefined ? [] : [{ text: keepEnd(opening.text, before), marked: false }];
  return cutAfter([...start, ...fromMark], shown);
}

function keepEnd(text: string, length: number): string {
  const [from] = numberAround(text, text.length - length);
  return from > 0 ? `…${text.slice(from)}` : text;
}

/** Where a number begins and ends, with what it counts, that a cut would go through: half a number is another one. The place of the cut where there is none. */
function numberAround(text: string, cut: number): readonly [from: number, to: number] {
  for (const { index, 0: number } of text.matchAll(/\d[\d.,]*\s?[\p{Script=Han}%％]?/gu)) {
    if (index < cut && cut < index + number.length) return [index, index + number.length];
  }
  return [cut, cut];
}

function cutAfter(pieces: Piece[], length: number): Piece[] {
  let left = length;
  return pieces.flatMap((piece) => {
    if (left <= 0) return [];
    const [, end] = numberAround(piece.text, left);
    const fits = piece.marked || piece.text.length <= end;
    const kept = { ...piece, text: fits ? piece.text : `${piece.text.slice(0, end)}…` };
    left -= piece.text.length;
    return [kept];
  });
}
